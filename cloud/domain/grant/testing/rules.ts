import { ITEM_KINDS, Relation, VISIT_TYPES } from '../../../contract/values'
import type { GrantFacts, Party } from '../facts'
import type { GrantRules } from '../rules'
import type { Scenes } from '../scenes'

/** A region that allows everything and limits nothing. */
export const openRules: GrantRules = {
  region: '990100',
  regionName: '示例市',
  enabled: true,
  area: 'country',
  grantorInsurance: ['310'],
  minBalance: 0,
  face: false,
  consent: 'none',
  relations: Relation.codes,
  perRelationMax: {},
  maxBeneficiaries: null,
  countsSelf: false,
  lifetimeDistinctMax: null,
  maxGrantors: null,
  bidirectional: true,
  mayBeBothRoles: true,
  evidence: 'commitment',
  chooseDates: true,
  defaultDays: null,
  maxDays: null,
  capsByGrantor: [{ subject: 'perBeneficiary', period: 'year' }],
  caps: [],
  revokeBy: ['grantor'],
  lockDays: 0,
  revokePerYear: null,
  revokeEffective: 'immediate',
  endsOn: ['grantorUninsured', 'beneficiaryUninsured', 'relationEnded', 'death', 'movedOut', 'expired'],
}

/** Everything that aid may pay: nothing is out of choice. */
export const openScenes: Scenes = { regionName: '示例市', visits: VISIT_TYPES, kinds: ITEM_KINDS }

export const party = (personId: string, over: Partial<Party> = {}): Party => ({
  personId,
  name: personId,
  sex: 'female',
  birthDate: '1990-01-01',
  region: '990100',
  regionName: '示例市',
  insurance: '310',
  standing: 'normal',
  deceasedOn: null,
  ...over,
})

export const grant = (
  grantorId: string,
  beneficiaryId: string,
  over: Partial<GrantFacts> = {},
): GrantFacts => ({
  grantorId,
  beneficiaryId,
  relation: '51',
  state: 'active',
  caps: [],
  order: 1,
  validFrom: '2026-01-01',
  validTo: null,
  grantedOn: '2026-01-01',
  endedAt: null,
  ...over,
})
