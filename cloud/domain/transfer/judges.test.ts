import type { Judged } from '../../contract/refusals'
import { Day, type Relation, type Standing } from '../../contract/values'
import { personOf } from '../binding/testing/samples'
import type { GrantFacts } from '../grant/facts'
import { afterGivingBack, giveBack } from './giveBack'
import { judgeAmount } from './judgeAmount'
import { hasLapsed, judgeAnswer } from './judgeAnswer'
import { judgePotMonth, judgePotPair, linksPair } from './judgePot'
import {
  judgeWalletAmount,
  judgeWalletMoment,
  judgeWalletPair,
  leftOf,
  sentOn,
  type WalletParty,
  withFee,
  withOneSent,
} from './judgeWallet'
import { movable, takeOut } from './pockets'
import type { PotRules } from './potRules'
import type { WalletRules } from './walletRules'

const TODAY = '2026-11-22'
const NOON = Day.start(TODAY) + 12 * 3_600_000
const outcome = <T>(judged: Judged<T>) => (judged.ok ? 'granted' : judged.refusal)

const rules: WalletRules = {
  region: '990100',
  regionName: '示例市',
  perDay: 3,
  maxPerTransfer: 200_000,
  closedFrom: '22:00',
  closedTo: '06:00',
  acceptBy: '06:00',
  payeeMustHaveWallet: true,
  fee: 5,
  relations: ['51', '52', '11'],
}

describe('whether one wallet may send to another', () => {
  const me = personOf()
  const dad = personOf({ personId: 'psn_dad', name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  const party = (facts = me, over: Partial<WalletParty> = {}): WalletParty => ({
    facts,
    standing: 'normal',
    hasWallet: true,
    ...over,
  })
  const judged = (
    payee: WalletParty,
    relation: Relation,
    sender = party(),
    over: Partial<WalletRules> = {},
  ) => outcome(judgeWalletPair({ sender, payee, relation }, { ...rules, ...over }))
  const dead = { deceasedOn: '2026-01-01' }

  test.each([
    ['to a father', party(dad), '51', party(), 'granted'],
    ['to oneself', party(), '51', party(), { code: 'TRANSFER_SELF' }],
    ['to one who has died', party({ ...dad, ...dead }), '51', party(), { code: 'PERSON_DECEASED' }],
    ['from one who has died', party(dad), '51', party({ ...me, ...dead }), { code: 'PERSON_DECEASED' }],
    [
      'from one whose money is frozen',
      party(dad),
      '51',
      party(me, { standing: 'frozen' }),
      { code: 'TRANSFER_RESTS', details: { name: me.name, standing: '已冻结' } },
    ],
    [
      'to an uncle',
      party(dad),
      '85',
      party(),
      { code: 'WALLET_RELATION', details: { allowed: '父亲、母亲、丈夫' } },
    ],
    ['to a mother who is a man', party(dad), '52', party(), { code: 'RELATION_SEX' }],
    [
      'to a father who is younger',
      party({ ...dad, birthDate: '1990-01-01' }),
      '51',
      party(),
      { code: 'RELATION_AGE' },
    ],
    [
      'without a wallet of one’s own',
      party(dad),
      '51',
      party(me, { hasWallet: false }),
      { code: 'WALLET_NOT_OPEN', details: { name: '您' } },
    ],
    [
      'to one whose insurance is paused',
      party(dad, { standing: 'paused' }),
      '51',
      party(),
      { code: 'WALLET_PAYEE_UNINSURED', details: { name: '陈国栋' } },
    ],
    [
      'to one without a wallet',
      party(dad, { hasWallet: false }),
      '51',
      party(),
      { code: 'WALLET_PAYEE_NONE', details: { name: '陈国栋' } },
    ],
  ] as const)('%s', (_, payee, relation, sender, expected) => {
    const got = judged(payee, relation, sender)
    if (expected === 'granted') expect(got).toBe('granted')
    else expect(got).toMatchObject(expected)
  })

  test('the refusals name relation and standing in words', () => {
    expect(judged(party(dad), '85')).toMatchObject({ details: { relation: expect.stringMatching(/./) } })
    expect(judged(party(dad, { standing: 'paused' }), '51')).toMatchObject({
      details: { standing: expect.stringMatching(/./) },
    })
  })

  test('where the payee needs no wallet, he needs none', () => {
    expect(judged(party(dad, { hasWallet: false }), '51', party(), { payeeMustHaveWallet: false })).toBe(
      'granted',
    )
  })

  test.each([
    [200_000, 'granted'],
    [200_001, { code: 'WALLET_AMOUNT', details: { limit: '2,000.00' } }],
  ])('%d fen at once', (amount, expected) => {
    expect(outcome(judgeWalletAmount(amount, rules))).toEqual(expected)
  })

  test.each([
    ['at noon', NOON, 2, 'granted'],
    ['a fourth time', NOON, 3, { code: 'WALLET_DAY_LIMIT', details: { limit: 3 } }],
    [
      'at night',
      NOON + 10 * 3_600_000,
      0,
      { code: 'WALLET_CLOSED', details: { from: '22:00', to: '06:00' } },
    ],
  ])('%s', (_, now, sent, expected) => {
    expect(outcome(judgeWalletMoment(now, sent, rules))).toEqual(expected)
  })

  test('what was sent on another day does not count', () => {
    expect([sentOn(null, TODAY), sentOn({ day: '2026-11-21', count: 2 }, TODAY)]).toEqual([0, 0])
    expect(sentOn({ day: TODAY, count: 2 }, TODAY)).toBe(2)
    expect(withOneSent({ day: '2026-11-21', count: 2 }, TODAY)).toEqual({ day: TODAY, count: 1 })
    expect(withOneSent({ day: TODAY, count: 2 }, TODAY)).toEqual({ day: TODAY, count: 3 })
  })

  test('the fee comes on top; what is left is never below none', () => {
    expect(withFee(100, rules)).toBe(105)
    expect([leftOf(3, 1), leftOf(3, 5), leftOf(null, 5)]).toEqual([2, 0, null])
  })
})

describe('whether money may be moved into a pot', () => {
  const potRules: PotRules = {
    region: '350000',
    regionName: '福建',
    offered: true,
    keepMin: 0,
    perMonth: 1,
    ownershipMoves: false,
    fund: 'all',
  }
  const grant = (over: object = {}) =>
    ({
      grantorId: 'me',
      beneficiaryId: 'dad',
      state: 'active',
      validFrom: '2026-01-01',
      validTo: null,
      ...over,
    }) as GrantFacts
  const judged = (
    grants: GrantFacts[],
    giverId = 'me',
    over: Partial<PotRules> = {},
    standing: Standing = 'normal',
  ) =>
    outcome(
      judgePotPair(
        {
          today: TODAY,
          giver: { personId: giverId, name: '陈静', standing },
          beneficiary: { personId: 'dad', name: '陈国栋' },
          grants,
        },
        { ...potRules, ...over },
      ),
    )

  test.each([
    ['with a grant', [grant()], 'me', {}, 'granted'],
    ['beside another grant', [grant({ beneficiaryId: 'mum' }), grant()], 'me', {}, 'granted'],
    ['to oneself', [grant()], 'dad', {}, { code: 'TRANSFER_SELF', details: {} }],
    [
      'where there are no pots',
      [grant()],
      'me',
      { offered: false },
      { code: 'POT_NOT_OFFERED', details: { region: '福建' } },
    ],
    ['without a grant', [], 'me', {}, { code: 'POT_NO_GRANT', details: { name: '陈国栋' } }],
    [
      'with an ended grant',
      [grant({ state: 'revoked' })],
      'me',
      {},
      { code: 'POT_NO_GRANT', details: { name: '陈国栋' } },
    ],
    [
      'with somebody else’s grant',
      [grant({ grantorId: 'mum' })],
      'me',
      {},
      { code: 'POT_NO_GRANT', details: { name: '陈国栋' } },
    ],
    [
      'with a grant to somebody else',
      [grant({ beneficiaryId: 'mum' })],
      'me',
      {},
      { code: 'POT_NO_GRANT', details: { name: '陈国栋' } },
    ],
  ])('%s', (_, grants, giver, over, expected) => {
    expect(judged(grants, giver, over)).toEqual(expected)
  })

  test.each(['frozen', 'paused', 'arrears', 'ended'] as const)(
    'from one whose insurance is %s',
    (standing) => {
      expect(judged([grant()], 'me', {}, standing)).toMatchObject({
        code: 'TRANSFER_RESTS',
        details: { name: '陈静' },
      })
    },
  )

  test('a grant links one giver and one beneficiary, that way round', () => {
    expect(linksPair(grant(), 'me', 'dad')).toBe(true)
    expect(linksPair(grant(), 'dad', 'me')).toBe(false)
  })

  test.each([
    [0, 1, 'granted'],
    [1, 1, { code: 'POT_MONTH_LIMIT', details: { region: '福建', limit: 1 } }],
    [9, null, 'granted'],
  ])('%d moved this month of %p', (moved, perMonth, expected) => {
    expect(outcome(judgePotMonth(moved, { ...potRules, perMonth }))).toEqual(expected)
  })
})

describe('answering a transfer', () => {
  const until = '11 月 22 日 12:00'
  test.each([
    ['while it waits', 'waiting', NOON + 1, 'granted'],
    ['without a deadline', 'waiting', null, 'granted'],
    ['at the deadline', 'waiting', NOON, { code: 'TRANSFER_LAPSED', details: { until } }],
    ['given back by time', 'returned', NOON, { code: 'TRANSFER_LAPSED', details: { until } }],
    ['given back, nobody knows when', 'returned', null, { code: 'TRANSFER_LAPSED', details: { until } }],
    ['accepted', 'accepted', NOON + 1, { code: 'TRANSFER_CLOSED', details: { state: '已接收' } }],
    ['refused', 'refused', NOON + 1, { code: 'TRANSFER_CLOSED', details: { state: '已拒收，钱已退回' } }],
    ['moved', 'moved', null, { code: 'TRANSFER_CLOSED', details: { state: '已划拨' } }],
  ] as const)('%s', (_, state, answerBy, expected) => {
    expect(outcome(judgeAnswer({ state, answerBy }, NOON))).toEqual(expected)
  })

  test('it lapses at its deadline, not before', () => {
    expect([hasLapsed(null, NOON), hasLapsed(NOON + 1, NOON), hasLapsed(NOON, NOON)]).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('an amount out of a pocket', () => {
  const pockets = {
    years: [
      { accountId: 'y2025', creditYear: 2025, balance: 300 },
      { accountId: 'y2026', creditYear: 2026, balance: 200 },
      { accountId: 'y2024', creditYear: 2024, balance: 100 },
    ],
    wallet: { accountId: 'w', balance: 50 },
  }
  const drawing = { from: 'account' as const, today: TODAY, fund: 'all' as const, keepMin: 0 }
  const judged = (amount: number, fee: number, over: object = {}, payer: object = {}) =>
    outcome(
      judgeAmount({ name: '您', hasAccount: true, pockets, ...payer }, { ...drawing, ...over }, amount, fee),
    )

  test.each([
    ['all of it', 600, 0, {}, {}, 'granted'],
    ['a fen more', 601, 0, {}, {}, { code: 'TRANSFER_BALANCE', details: { available: '6.00' } }],
    ['all with the fee in it', 595, 5, {}, {}, 'granted'],
    ['the fee on top', 596, 5, {}, {}, { code: 'TRANSFER_BALANCE', details: { available: '6.00' } }],
    ['nothing', 0, 0, {}, {}, { code: 'TRANSFER_NOTHING', details: {} }],
    ['less than nothing', -1, 0, {}, {}, { code: 'TRANSFER_NOTHING', details: {} }],
    [
      'without an account',
      1,
      0,
      {},
      { hasAccount: false },
      { code: 'TRANSFER_NO_ACCOUNT', details: { name: '您' } },
    ],
    ['out of the wallet, without an account', 50, 0, { from: 'wallet' }, { hasAccount: false }, 'granted'],
    [
      'more than the wallet holds',
      51,
      0,
      { from: 'wallet' },
      {},
      { code: 'TRANSFER_BALANCE', details: { available: '0.50' } },
    ],
    ['what must not stay in the wallet', 50, 0, { from: 'wallet', keepMin: 40 }, {}, 'granted'],
  ])('%s', (_, amount, fee, over, payer, expected) => {
    expect(judged(amount, fee, over, payer)).toEqual(expected)
  })

  test('no fee is none', () => {
    expect(outcome(judgeAmount({ name: '您', hasAccount: true, pockets }, drawing, 600))).toBe('granted')
  })

  test.each([
    ['all years', {}, 600],
    ['earlier years alone', { fund: 'priorYearsOnly' as const }, 400],
    [
      'what must stay lies in the year that does not pay',
      { fund: 'priorYearsOnly' as const, keepMin: 200 },
      400,
    ],
    [
      'what must stay lies in the years that pay, too',
      { fund: 'priorYearsOnly' as const, keepMin: 300 },
      300,
    ],
    ['what must stay is more than there is', { keepMin: 900 }, 0],
    ['the wallet', { from: 'wallet' as const, keepMin: 900 }, 50],
  ])('movable: %s', (_, over, expected) => {
    expect(movable(pockets, { ...drawing, ...over })).toBe(expected)
  })

  test('no wallet holds nothing', () => {
    expect(movable({ ...pockets, wallet: null }, { ...drawing, from: 'wallet' })).toBe(0)
  })

  test('the oldest year pays first, then this year', () => {
    const taken = takeOut(pockets, drawing, 450, '您')
    expect(taken.map(({ accountId, amount }) => [accountId, amount])).toEqual([
      ['y2024', -100],
      ['y2025', -300],
      ['y2026', -50],
    ])
  })
})

describe('giving back from a pot', () => {
  const movement = (transferId: string, sentAt: number, over: object = {}) => ({
    transferId,
    sentAt,
    amount: 100,
    givenBack: 0,
    entries: [
      { accountId: 'y2024', amount: -60 },
      { accountId: 'y2025', amount: -40 },
      { accountId: 'pot', amount: 100 },
    ],
    ...over,
  })

  test.each([
    ['nothing is left', 0, [movement('a', 1)], []],
    ['of two at once, the later id', 30, [movement('a', 1), movement('b', 1)], [['b', [['y2025', 30]]]]],
    [
      'what went back before stays back',
      80,
      [movement('a', 1, { givenBack: 50 }), movement('b', 0)],
      [
        ['a', [['y2024', 50]]],
        ['b', [['y2025', 30]]],
      ],
    ],
    [
      'a movement that went back whole',
      30,
      [movement('a', 2, { givenBack: 100 }), movement('b', 1)],
      [['b', [['y2025', 30]]]],
    ],
  ])('%s', (_, balance, movements, expected) => {
    const back = giveBack(balance, movements)
    expect(
      back.map(({ transferId, to }) => [transferId, to.map((part) => [part.accountId, part.amount])]),
    ).toEqual(expected)
  })

  test('a movement that has gone back whole waits no longer', () => {
    const waits = { amount: 100, givenBack: 60, queue: 'pot' as const }
    expect(afterGivingBack(waits, 30)).toEqual({ amount: 100, givenBack: 90, queue: 'pot' })
    expect(afterGivingBack(waits, 40)).toEqual({ amount: 100, givenBack: 100, queue: null })
  })
})

describe('what a judgement grants', () => {
  const noon = Day.start('2026-11-22') + 12 * 3_600_000
  test.each([
    ['an amount of a wallet', () => judgeWalletAmount(1, rules)],
    ['a moment of a wallet', () => judgeWalletMoment(noon, 0, rules)],
    ['an answer', () => judgeAnswer({ state: 'waiting', answerBy: null }, noon)],
  ])('%s', (_, judge) => {
    expect(judge()).toEqual({ ok: true, value: true })
  })

  test('a lapsed transfer names its own deadline', () => {
    const at = Day.start('2026-11-20') + 6 * 3_600_000
    expect(judgeAnswer({ state: 'waiting', answerBy: at }, noon)).toMatchObject({
      refusal: { details: { until: '11 月 20 日 06:00' } },
    })
  })
})
