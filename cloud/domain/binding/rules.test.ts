import type { ParameterPath } from '../policy'
import { fakeBook, type Values, without } from '../testing/fakeBook'
import { bindingRules } from './rules'

/** Every value is another, so that none can stand for its neighbour. */
const LIMITS: Values = {
  'binding.limits.members': 5,
  'binding.limits.newPerMonth': 6,
  'binding.limits.holdersPerMember': 2,
  'binding.limits.channels': 7,
  'binding.evidence.adultFallback': ['hukou'],
  'binding.fourEyes': ['atCounter'],
  'binding.evidence.newbornByBirthCertificate': true,
}
const NEEDED: Values = {
  'binding.relations': ['51'],
  'binding.limits.monthCountsUnbound': true,
  'binding.requiresHolderActivated': true,
  'binding.holder.fromAge': 15,
  'binding.face.fromAge': 16,
  'binding.face.inclusive': true,
  'binding.face.turnsOn': 'dayAfter',
  'binding.face.onReach': 'keep',
  'binding.face.graceDays': 30,
  'binding.evidence.minor': [['birthCert']],
  'binding.evidence.minorReview': 'auto',
  'binding.evidence.sameHukouSkips': true,
  'binding.reviewHours': 48,
  'binding.supplementDays': 14,
  'binding.invitationHours': 24,
  'binding.unbind.by': ['holder'],
  'binding.unbind.effective': 'nextDay',
  'binding.unbind.lockDays': 3,
  'binding.unbind.cooldownDays': 4,
  'binding.rights': ['query'],
  'binding.plausible.parentOlderYears': 13,
  'binding.plausible.spouseAgeMale': 22,
  'binding.plausible.spouseAgeFemale': 20,
}
const read = (values: Values) => {
  const judged = bindingRules(fakeBook(values), '990100', '2026-11-22')
  return judged.ok ? judged.value : judged.refusal
}

describe('the rules of a region', () => {
  test('each from its own parameter', () => {
    expect(read({ ...LIMITS, ...NEEDED })).toEqual({
      region: '990100',
      regionName: '示例市',
      relations: ['51'],
      members: 5,
      newPerMonth: 6,
      monthCountsUnbound: true,
      holdersPerMember: 2,
      channels: 7,
      requiresHolderActivated: true,
      holderFromAge: 15,
      faceFromAge: 16,
      ageTurnsOn: 'dayAfter',
      onReach: 'keep',
      graceDays: 30,
      minorEvidence: [['birthCert']],
      minorReview: 'auto',
      adultEvidence: ['hukou'],
      sameHouseholdSkips: true,
      reviewHours: 48,
      supplementDays: 14,
      fourEyes: ['atCounter'],
      newbornByCertificate: true,
      invitationHours: 24,
      unbindBy: ['holder'],
      unbindEffective: 'nextDay',
      lockDays: 3,
      cooldownDays: 4,
      rights: ['query'],
      parentOlderYears: 13,
      spouseAge: { male: 22, female: 20 },
    })
  })

  test('an age that is not included is one more', () => {
    expect(read({ ...LIMITS, ...NEEDED, 'binding.face.inclusive': false })).toMatchObject({ faceFromAge: 17 })
  })

  test('a limit that nobody knows is none', () => {
    expect(read(NEEDED)).toMatchObject({
      members: null,
      newPerMonth: null,
      holdersPerMember: null,
      channels: null,
      adultEvidence: [],
      fourEyes: [],
      newbornByCertificate: false,
    })
  })

  test.each(Object.keys(NEEDED) as ParameterPath[])('without %s nothing is judged', (path) => {
    expect(read(without({ ...LIMITS, ...NEEDED }, path))).toMatchObject({
      code: 'POLICY_UNKNOWN',
      details: { region: '示例市', path },
    })
  })

  test('a region that is in no book is named by its number', () => {
    const judged = bindingRules(fakeBook(NEEDED), '123456', '2026-11-22')
    expect(judged).toMatchObject({ refusal: { details: { region: '123456' } } })
  })
})
