import type { Finding, ParameterPath, PolicyBook } from '../policy'
import { grantRules } from './rules'

/** A book of one region in which only these parameters are known. */
function bookOf(values: Partial<Record<ParameterPath, unknown>>): PolicyBook {
  const found = (path: ParameterPath): unknown =>
    Object.hasOwn(values, path)
      ? { known: true, path, value: values[path] }
      : { known: false, path, value: null, region: '990100', reason: 'noValue', offered: [] }
  return {
    lookUp: <P extends ParameterPath>(_region: string, _day: string, path: P) =>
      found(path) as Finding<never>,
    history: () => [],
    regions: () => [],
    region: (code) =>
      code === '990100'
        ? {
            code,
            name: '示例市',
            parent: null,
            simulated: true,
            questions: { howMany: null, fromHowMany: null, whoFirst: null, proof: null, otherCity: null },
          }
        : null,
  }
}

const NEEDED = {
  'grant.enabled': true,
  'grant.area': 'pool',
  'grant.relations': ['parent'],
  'grant.grantor.insurance': ['310'],
  'grant.evidence': 'commitment',
}

describe('grantRules', () => {
  it('counts an unknown limit as none, and reads relations by kinship and by code', () => {
    const rules = grantRules(bookOf({ ...NEEDED, 'grant.relationsExtra': ['55'] }), '990100', '2026-11-22')
    if (!rules.ok) throw new Error(rules.refusal.code)
    expect(rules.value).toMatchObject({
      regionName: '示例市',
      relations: ['51', '52', '55', '57', '58'],
      maxBeneficiaries: null,
      maxGrantors: null,
      lifetimeDistinctMax: null,
      perRelationMax: {},
      lockDays: 0,
      face: false,
      chooseDates: false,
      revokeBy: ['grantor'],
    })
  })

  it.each(Object.keys(NEEDED) as (keyof typeof NEEDED)[])('refuses where no source gives %s', (path) => {
    const { [path]: _, ...others } = NEEDED
    expect(grantRules(bookOf(others), '990100', '2026-11-22')).toEqual({
      ok: false,
      refusal: { code: 'POLICY_UNKNOWN', details: { region: '示例市', path } },
    })
  })

  it('refuses a region without a folder', () => {
    expect(grantRules(bookOf(NEEDED), '659000', '2026-11-22')).toMatchObject({
      refusal: { code: 'REGION_UNKNOWN' },
    })
  })
})
