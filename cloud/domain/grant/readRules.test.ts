import type { ParameterPath } from '../policy'
import { fakeBook, type Values, without } from '../testing/fakeBook'
import { grantRules } from './rules'

const NEEDED: Values = {
  'grant.enabled': true,
  'grant.area': 'province',
  'grant.relations': ['parent'],
  'grant.grantor.insurance': ['310'],
  'grant.evidence': 'upload',
}
const MORE: Values = {
  'grant.grantor.minBalance': 11,
  'grant.grantor.face': true,
  'grant.beneficiary.consent': 'face',
  'grant.relationsExtra': ['55'],
  'grant.perRelationMax': { father: 1 },
  'grant.maxBeneficiaries': 7,
  'grant.countsSelf': true,
  'grant.lifetimeDistinctMax': 20,
  'grant.maxGrantors': 3,
  'grant.bidirectional': false,
  'grant.mayBeBothRoles': false,
  'grant.validity.chooseDates': true,
  'grant.validity.defaultDays': 365,
  'grant.validity.maxDays': 730,
  'grant.revoke.by': ['beneficiary'],
  'grant.revoke.lockDays': 9,
  'grant.revoke.perYear': 2,
  'grant.revoke.effective': 'nextDay',
  'grant.endsOn': ['death'],
}
const read = (values: Values, region = '990100') => {
  const judged = grantRules(fakeBook(values), region, '2026-11-22')
  return judged.ok ? judged.value : judged.refusal
}

describe('the rules of grants of a region', () => {
  test('each from its own parameter', () => {
    expect(read({ ...NEEDED, ...MORE })).toEqual({
      region: '990100',
      regionName: '示例市',
      enabled: true,
      area: 'province',
      grantorInsurance: ['310'],
      minBalance: 11,
      face: true,
      consent: 'face',
      relations: ['51', '52', '55', '57', '58'],
      perRelationMax: { father: 1 },
      maxBeneficiaries: 7,
      countsSelf: true,
      lifetimeDistinctMax: 20,
      maxGrantors: 3,
      bidirectional: false,
      mayBeBothRoles: false,
      evidence: 'upload',
      chooseDates: true,
      defaultDays: 365,
      maxDays: 730,
      capsByGrantor: [],
      caps: [],
      revokeBy: ['beneficiary'],
      lockDays: 9,
      revokePerYear: 2,
      revokeEffective: 'nextDay',
      endsOn: ['death'],
    })
  })

  test('what nobody knows of limits is none, and what nobody says is the usual', () => {
    expect(read(NEEDED)).toMatchObject({
      minBalance: 0,
      face: false,
      consent: 'none',
      relations: ['51', '52', '57', '58'],
      perRelationMax: {},
      maxBeneficiaries: null,
      countsSelf: false,
      lifetimeDistinctMax: null,
      maxGrantors: null,
      bidirectional: true,
      mayBeBothRoles: true,
      chooseDates: false,
      defaultDays: null,
      maxDays: null,
      capsByGrantor: [],
      caps: [],
      revokeBy: ['grantor'],
      lockDays: 0,
      revokePerYear: null,
      revokeEffective: 'immediate',
      endsOn: [],
    })
  })

  test.each(Object.keys(NEEDED) as ParameterPath[])('without %s nothing is judged', (path) => {
    expect(read(without({ ...NEEDED, ...MORE }, path))).toMatchObject({
      code: 'POLICY_UNKNOWN',
      details: { region: '示例市', path },
    })
  })

  test('a region that is in no book', () => {
    expect(read(NEEDED, '123456')).toMatchObject({ code: 'REGION_UNKNOWN', details: { region: '123456' } })
  })
})
