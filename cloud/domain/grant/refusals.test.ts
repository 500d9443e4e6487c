import type { Judged } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { type AskedChange, endedInYear, judgeChange, judgeRevoke } from './judgeChange'
import { type GrantSituation, judgeGrant } from './judgeGrant'
import type { GrantRules } from './rules'
import { grant, openRules, openScenes, party } from './testing/rules'

const TODAY = '2026-11-22'

/** "granted", or the refusal with what its sentence is filled with. */
const told = (judged: Judged<unknown>): unknown =>
  judged.ok ? 'granted' : [judged.refusal.code, judged.refusal.details]

describe('a new grant is refused, with what its sentence names', () => {
  const situation: GrantSituation = {
    today: TODAY,
    grantor: party('A', { name: '陈静' }),
    beneficiary: party('B', { name: '陈国栋', regionName: '另一市' }),
    relation: '51',
    balance: 9_999,
    grants: [],
  }
  it.each<[string, Partial<GrantSituation>, Partial<GrantRules>, unknown]>([
    ['nothing against it', {}, {}, 'granted'],
    ['himself', { beneficiary: party('A') }, {}, ['AID_SELF', {}]],
    ['no 共济 here', {}, { enabled: false }, ['AID_NOT_OPEN', { region: '示例市' }]],
    [
      'a resident gives',
      { grantor: party('A', { name: '陈静', insurance: '390' }) },
      {},
      ['AID_NO_ACCOUNT', { name: '陈静' }],
    ],
    [
      'a giver in arrears',
      { grantor: party('A', { standing: 'arrears' }) },
      {},
      ['AID_GRANTOR_UNINSURED', { standing: '欠费' }],
    ],
    ['a fen too little', {}, { minBalance: 10_000 }, ['AID_BALANCE_LOW', { limit: '100.00' }]],
    ['just enough', {}, { minBalance: 9_999 }, 'granted'],
    [
      'a beneficiary who died',
      { beneficiary: party('B', { deceasedOn: '2026-01-01' }) },
      {},
      ['PERSON_DECEASED', {}],
    ],
    [
      'a beneficiary who is frozen',
      { beneficiary: party('B', { name: '陈国栋', standing: 'frozen' }) },
      {},
      ['AID_BENEFICIARY_UNINSURED', { name: '陈国栋', standing: '已冻结' }],
    ],
    [
      'a relation not on the list',
      { relation: '55' },
      { relations: ['51', '52'] },
      ['AID_RELATION_NOT_ALLOWED', { region: '示例市', relation: '岳父', allowed: '父亲、母亲' }],
    ],
    [
      'too far away',
      { beneficiary: party('B', { name: '陈国栋', region: '110000', regionName: '北京市' }) },
      { area: 'province' },
      ['AID_AREA', { name: '陈国栋', theirRegion: '北京市', region: '示例市' }],
    ],
    [
      'without the consent that the region wants',
      {},
      { consent: 'face' },
      ['AID_CONSENT_NEEDED', { region: '示例市', name: '陈国栋' }],
    ],
    ['with it', { consent: 'given' }, { consent: 'face' }, 'granted'],
    ['a second of one pair', { grants: [grant('A', 'B')] }, {}, ['GRANT_EXISTS', { name: '陈国栋' }]],
    ['one for a bill beside it', { grants: [grant('A', 'B')], oneBill: true }, {}, 'granted'],
    [
      'a second proposal',
      {
        consent: 'asked',
        grants: [grant('A', 'B', { state: 'proposed', answerBy: TODAY })],
      },
      { consent: 'face' },
      ['GRANT_WAITS', { name: '陈国栋' }],
    ],
    [
      'a proposal after one that lapsed',
      {
        consent: 'asked',
        grants: [grant('A', 'B', { state: 'proposed', answerBy: '2026-11-21' })],
      },
      { consent: 'face' },
      'granted',
    ],
    [
      'consent given while a proposal waits',
      { consent: 'given', grants: [grant('A', 'B', { state: 'proposed', answerBy: TODAY })] },
      { consent: 'face' },
      'granted',
    ],
    [
      'one too many',
      { grants: [grant('A', 'C')] },
      { maxBeneficiaries: 1 },
      ['AID_BENEFICIARY_LIMIT', { limit: 1 }],
    ],
  ])('%s', (_, over, rules, expected) => {
    const judged = judgeGrant({ ...situation, ...over }, { ...openRules, ...rules })
    if (expected === 'granted') expect(judged).toEqual({ ok: true, value: true })
    else expect(told(judged)).toEqual(expected)
  })
})

describe('changing the terms', () => {
  const live = grant('A', 'B', { caps: [{ period: 'year', amount: 100 }], validTo: '2026-12-31' })
  const unlimited = { visits: null, kinds: null, institutionIds: null }
  const kept = { caps: live.caps, limits: unlimited, validTo: '2026-12-31', state: 'active' }
  const drugs = { visits: null, kinds: ['drug' as const], institutionIds: null }
  const change = (asked: AskedChange, rules: Partial<GrantRules> = {}, of = live) =>
    judgeChange(of, asked, { ...openRules, ...rules }, { ...openScenes, kinds: ['drug', 'service'] }, TODAY)

  it.each<[string, AskedChange, object]>([
    ['nothing asked keeps all', {}, kept],
    ['a cap', { caps: [{ period: 'year', amount: 5 }] }, { ...kept, caps: [{ period: 'year', amount: 5 }] }],
    ['only drugs', { limits: drugs }, { ...kept, limits: drugs }],
    ['without end', { validTo: null }, { ...kept, validTo: null }],
    ['another last day', { validTo: '2027-01-01' }, { ...kept, validTo: '2027-01-01' }],
    ['a pause', { paused: true }, { ...kept, state: 'paused' }],
    ['no pause', { paused: false }, kept],
  ])('%s', (_, asked, terms) => {
    expect(change(asked)).toEqual({ ok: true, value: terms })
  })

  it('keeps a pause and limits that nobody speaks of', () => {
    const paused = { ...live, state: 'paused' as const, limits: drugs }
    expect(change({}, {}, paused)).toEqual({ ok: true, value: { ...kept, state: 'paused', limits: drugs } })
    expect(change({ paused: false }, {}, paused)).toMatchObject({ value: { state: 'active' } })
  })

  it.each<[string, AskedChange, Partial<GrantRules>, Partial<typeof live>, unknown]>([
    ['one that is over', {}, {}, { validTo: '2026-11-21' }, ['GRANT_ENDED', {}]],
    [
      'one for a single bill',
      {},
      {},
      { oneBill: { aidRequestId: 'r', usedBy: null } },
      ['GRANT_ONE_BILL', {}],
    ],
    [
      'a cap that is not offered',
      { caps: [{ period: 'day', amount: 5 }] },
      {},
      {},
      ['CAP_NOT_OFFERED', { region: '示例市', allowed: '每年' }],
    ],
    [
      'any cap where none is offered',
      { caps: [{ period: 'day', amount: 5 }] },
      { capsByGrantor: [] },
      {},
      ['CAP_NOT_OFFERED', { region: '示例市', allowed: '没有' }],
    ],
    [
      'a scene that is not offered',
      { limits: { ...unlimited, kinds: ['device'] } },
      {},
      {},
      ['SCENE_NOT_OFFERED', expect.objectContaining({ region: '示例市' })],
    ],
    [
      'a day where there is no choice',
      { validTo: null },
      { chooseDates: false },
      {},
      ['GRANT_DATES_FIXED', { region: '示例市' }],
    ],
    ['a day that is past', { validTo: '2026-11-21' }, {}, {}, ['GRANT_DATES', {}]],
    [
      'without end where there is a longest term',
      { validTo: null },
      { maxDays: 30 },
      {},
      ['GRANT_TOO_LONG', { region: '示例市', days: 30 }],
    ],
  ])('is refused: %s', (_, asked, rules, of, expected) => {
    expect(told(change(asked, rules, { ...live, ...of }))).toEqual(expected)
  })
})

describe('ending', () => {
  const revoke = (of: Parameters<typeof grant>[2], rules: Partial<GrantRules> = {}, endedThisYear = 0) =>
    judgeRevoke(grant('A', 'B', of), 'grantor', { ...openRules, ...rules }, endedThisYear, TODAY)

  it.each<[string, Parameters<typeof grant>[2], Partial<GrantRules>, number, unknown]>([
    ['one that is over', { state: 'ended' }, {}, 0, ['GRANT_ENDED', {}]],
    [
      'one that is locked',
      { grantedOn: '2026-11-01' },
      { lockDays: 90 },
      0,
      ['GRANT_LOCKED', { region: '示例市', days: 90, from: '2027-01-30' }],
    ],
    ['once too often', {}, { revokePerYear: 2 }, 2, ['GRANT_REVOKE_LIMIT', { region: '示例市', limit: 2 }]],
  ])('is refused: %s', (_, of, rules, ended, expected) => {
    expect(told(revoke(of, rules, ended))).toEqual(expected)
  })

  it('a proposal and one for a single bill end at once, whatever is locked', () => {
    const strict = { lockDays: 900, revokePerYear: 0, revokeEffective: 'nextDay' } as const
    const ended = { ok: true, value: { state: 'revoked', validTo: null } }
    expect(revoke({ state: 'proposed', answerBy: TODAY }, strict)).toEqual(ended)
    expect(revoke({ oneBill: { aidRequestId: 'r', usedBy: null } }, strict)).toEqual(ended)
    expect(revoke({}, strict)).toMatchObject({ ok: false })
    expect(told(revoke({ state: 'proposed', answerBy: '2026-11-21' }))).toEqual(['GRANT_ENDED', {}])
  })

  it('counts what the grantor ended of his own will in a year of Shanghai', () => {
    const at = (text: string) => Date.parse(text)
    const ended = (endedAt: number | null, over: Parameters<typeof grant>[2] = {}) =>
      grant('A', 'B', { state: 'revoked', endedAt, ...over })
    const grants = [
      ended(at('2026-01-01T00:00:00+08:00')),
      ended(at('2025-12-31T23:59:59+08:00')),
      ended(at('2026-12-31T23:59:59+08:00')),
      ended(null),
      ended(at('2026-05-01T00:00:00+08:00'), { state: 'ended' }),
      ended(at('2026-05-01T00:00:00+08:00'), { oneBill: { aidRequestId: 'r', usedBy: null } }),
      ended(at('2026-05-01T00:00:00+08:00'), { answerBy: '2026-05-02' }),
    ]
    expect(endedInYear(grants, 2026)).toBe(2)
    expect(endedInYear(grants, 2025)).toBe(1)
    expect(Day.year(Day.at(at('2026-01-01T00:00:00+08:00')))).toBe(2026)
  })
})
