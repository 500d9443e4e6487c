import type { Region } from '../../contract/values'
import type { GrantFacts } from './facts'
import { judgeGrant } from './judgeGrant'
import type { GrantRules } from './rules'
import { grant, openRules, party } from './testing/rules'

const judge = (
  rules: Partial<GrantRules> = {},
  grants: GrantFacts[] = [],
  over: { relation?: string; beneficiary?: Parameters<typeof party>[1] } = {},
): string => {
  const judged = judgeGrant(
    {
      today: '2026-11-22',
      grantor: party('A'),
      beneficiary: party('B', over.beneficiary),
      relation: over.relation ?? '51',
      balance: 100,
      grants,
    },
    { ...openRules, ...rules },
  )
  return judged.ok ? 'granted' : judged.refusal.code
}

describe('judgeGrant', () => {
  it('grants where nothing stands against it', () => {
    expect(judge()).toBe('granted')
  })

  it.each<[Region, GrantRules['area'], string]>([
    ['990100', 'pool', 'granted'],
    ['990102', 'pool', 'granted'],
    ['990200', 'pool', 'AID_AREA'],
    ['990200', 'province', 'granted'],
    ['110000', 'province', 'AID_AREA'],
    ['110000', 'country', 'granted'],
  ])('a beneficiary of %s in the area %s: %s', (region, area, expected) => {
    expect(judge({ area }, [], { beneficiary: { region } })).toBe(expected)
  })

  const others = (count: number, over: Partial<GrantFacts> = {}): GrantFacts[] =>
    Array.from({ length: count }, (_, index) => grant('A', `C${index}`, over))

  it.each<[string, Partial<GrantRules>, GrantFacts[], string]>([
    ['the last place', { maxBeneficiaries: 5 }, others(4), 'granted'],
    ['one too many', { maxBeneficiaries: 5 }, others(5), 'AID_BENEFICIARY_LIMIT'],
    ['含本人: one fewer', { maxBeneficiaries: 5, countsSelf: true }, others(4), 'AID_BENEFICIARY_LIMIT'],
    ['ended ones do not count', { maxBeneficiaries: 5 }, others(5, { state: 'revoked' }), 'granted'],
    ['nor those that are over', { maxBeneficiaries: 5 }, others(5, { validTo: '2026-11-21' }), 'granted'],
    ['paused ones do', { maxBeneficiaries: 5 }, others(5, { state: 'paused' }), 'AID_BENEFICIARY_LIMIT'],
    [
      'different people ever',
      { lifetimeDistinctMax: 3 },
      others(3, { state: 'ended' }),
      'AID_LIFETIME_LIMIT',
    ],
    [
      'one known before is no new one',
      { lifetimeDistinctMax: 3 },
      [...others(2, { state: 'ended' }), grant('A', 'B', { state: 'revoked' })],
      'granted',
    ],
    ['the same pair', {}, [grant('A', 'B')], 'GRANT_EXISTS'],
    ['the same pair, ended', {}, [grant('A', 'B', { state: 'revoked' })], 'granted'],
    [
      'a second father',
      { perRelationMax: { father: 1 } },
      others(1, { relation: '57' }),
      'AID_RELATION_FULL',
    ],
    ['a mother beside a father', { perRelationMax: { father: 1 } }, others(1, { relation: '52' }), 'granted'],
    ['enough grantors', { maxGrantors: 1 }, [grant('D', 'B')], 'AID_GRANTOR_LIMIT'],
    ['grantors of others', { maxGrantors: 1 }, [grant('D', 'A')], 'granted'],
    ['who receives gives nothing', { mayBeBothRoles: false }, [grant('D', 'A')], 'AID_BOTH_ROLES'],
    ['who gives receives nothing', { mayBeBothRoles: false }, [grant('B', 'D')], 'AID_BOTH_ROLES'],
    ['both ways', { bidirectional: false }, [grant('B', 'A')], 'AID_BOTH_ROLES'],
    ['both ways, where spouses may', {}, [grant('B', 'A')], 'granted'],
    ['a chain where pairs are one-way', { bidirectional: false }, [grant('D', 'A')], 'granted'],
  ])('%s', (_, rules, grants, expected) => {
    expect(judge(rules, grants)).toBe(expected)
  })

  it.each([
    ['spouse', '10', ['11'], 'AID_RELATION_FULL'],
    ['child', '20', ['30', '30', '27'], 'AID_RELATION_FULL'],
    ['child', '20', ['30', '30'], 'granted'],
  ] as const)('许昌: so many of %s', (_, relation, there, expected) => {
    const grants = there.map((code, index) => grant('A', `C${index}`, { relation: code }))
    expect(judge({ perRelationMax: { spouse: 1, child: 3 } }, grants, { relation })).toBe(expected)
  })

  it('names what the region allows when a relation is not on its list', () => {
    const judged = judgeGrant(
      {
        today: '2026-11-22',
        grantor: party('A'),
        beneficiary: party('B'),
        relation: '55',
        balance: 0,
        grants: [],
      },
      { ...openRules, relations: ['51', '52'] },
    )
    expect(judged).toEqual({
      ok: false,
      refusal: {
        code: 'AID_RELATION_NOT_ALLOWED',
        details: { region: '示例市', relation: '岳父', allowed: '父亲、母亲' },
      },
    })
  })
})
