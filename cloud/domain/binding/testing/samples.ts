import type { BindingFacts, PersonFacts } from '../facts'
import type { BindingRules } from '../rules'

/** Rules for tests, with small round limits; no region's. */
export const rulesOf = (over: Partial<BindingRules> = {}): BindingRules => ({
  region: '990100',
  regionName: '示例市',
  relations: [
    '10',
    '11',
    '12',
    '20',
    '27',
    '30',
    '37',
    '41',
    '43',
    '51',
    '52',
    '55',
    '57',
    '61',
    '71',
    '73',
    '75',
    '77',
  ],
  members: 5,
  newPerMonth: 6,
  monthCountsUnbound: true,
  holdersPerMember: 2,
  channels: 6,
  requiresHolderActivated: true,
  holderFromAge: 16,
  faceFromAge: 16,
  ageTurnsOn: 'birthday',
  onReach: 'needFace',
  graceDays: 30,
  minorEvidence: [['commitment', 'hukou'], ['birthCert'], ['hukouBoth'], ['notarised']],
  minorReview: 'manual',
  adultEvidence: ['commitment', 'hukou'],
  sameHouseholdSkips: false,
  reviewHours: 48,
  supplementDays: 15,
  fourEyes: [],
  newbornByCertificate: true,
  invitationHours: 24,
  unbindBy: ['holder', 'member'],
  unbindEffective: 'immediate',
  lockDays: 0,
  cooldownDays: 0,
  rights: ['showCode', 'query', 'activate', 'openWallet'],
  parentOlderYears: 14,
  spouseAge: { male: 22, female: 20 },
  ...over,
})

export const personOf = (over: Partial<PersonFacts> = {}): PersonFacts => ({
  personId: 'psn_me',
  name: '陈静',
  sex: 'female',
  birthDate: '1985-03-02',
  region: '990100',
  householdId: null,
  deceasedOn: null,
  ...over,
})

export const FATHER = personOf({ personId: 'psn_dad', name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
export const CHILD = personOf({ personId: 'psn_child', name: '林小满', birthDate: '2018-06-01' })

export const bindingOf = (over: Partial<BindingFacts> = {}): BindingFacts => ({
  holderId: 'psn_me',
  memberId: 'psn_dad',
  relation: '51',
  state: 'active',
  consent: { method: 'face' },
  createdAt: Date.parse('2026-11-05T02:00:00Z'),
  endedAt: null,
  ...over,
})
