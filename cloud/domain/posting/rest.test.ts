import type { PayerLine } from '../settlement/types'
import { difference, postRest, postSecondScan, summed } from '.'

const pairs = (entries: readonly { accountId: string; amount: number }[]) =>
  entries.map(({ accountId, amount }) => [accountId, amount])
const entry = (accountId: string, amount: number) => ({ accountId, amount })

test('entries of one account are added up where it comes first; what sums to nothing is left out', () => {
  expect(summed([entry('a', 1), entry('b', 2), entry('a', 3), entry('c', 5), entry('c', -5)])).toEqual([
    entry('a', 4),
    entry('b', 2),
  ])
})

test('the difference brings the one to the other', () => {
  expect(
    difference([entry('a', -10), entry('h', 10)], [entry('a', -4), entry('h', 4), entry('x', 0)]),
  ).toEqual([entry('a', 6), entry('h', -6)])
})

const names = {
  patientId: 'P',
  owner: (accountId: string) => accountId.split(':')[1] ?? '',
  creditYear: (accountId: string) => Number(accountId.split(':')[2]),
}
const fixed = { institution: 'institution', poolFund: 'pool', majorIllnessFund: 'major', cash: 'cash' }
const line = (from: string, pocket: PayerLine['pocket'], amount: number): PayerLine => ({
  from,
  pocket,
  bucket: 'coinsurance',
  amount,
})
const bill = (payers: PayerLine[], poolPay = 0) => ({
  date: '2026-11-22',
  payers,
  poolPay,
  majorIllnessPay: 0,
  hospitalPay: 0,
  totalFee: poolPay + payers.reduce((sum, { amount }) => sum + amount, 0),
})

describe('the rest of a bill', () => {
  const paid = [
    entry('pool', -100),
    entry('personal:P:2026', -50),
    entry('personal:P:2024', -30),
    entry('personal:P:2025', -20),
    entry('pot:P:G', -15),
    entry('wallet:P', -12),
    entry('personal:G:2025', -40),
    entry('personal:H:2023', -9),
    entry('cash', -7),
    entry('institution', 283),
  ]

  test('each account pays at most what it paid, the oldest year first', () => {
    const rest = bill(
      [
        line('self', 'currentYear', 10),
        line('self', 'earlierYears', 35),
        line('self', 'pot', 5),
        line('self', 'wallet', 4),
        line('G', 'earlierYears', 40),
        line('H', 'earlierYears', 3),
        line('cash', 'cash', 2),
      ],
      60,
    )
    expect(pairs(postRest(rest, paid, fixed, names))).toEqual([
      ['pool', -60],
      ['personal:P:2026', -10],
      ['personal:P:2024', -30],
      ['personal:P:2025', -5],
      ['pot:P:G', -5],
      ['wallet:P', -4],
      ['personal:G:2025', -40],
      ['personal:H:2023', -3],
      ['cash', -2],
      ['institution', 159],
    ])
  })

  test.each([
    ['the patient’s earlier years', line('self', 'earlierYears', 51), 'self hold 1 fen less'],
    ['the pot', line('self', 'pot', 16), 'the pot hold 1 fen less'],
    ['the wallet', line('self', 'wallet', 13), 'the wallet hold 1 fen less'],
    ['a grantor', line('G', 'earlierYears', 41), 'G hold 1 fen less'],
    ['one who paid nothing', line('X', 'earlierYears', 1), 'X hold 1 fen less'],
  ])('%s pays no more than before', (_, payer, words) => {
    expect(() => postRest(bill([payer]), paid, fixed, names)).toThrow(words)
  })

  test('where no wallet paid, none pays', () => {
    const withoutWallet = paid.filter(({ accountId }) => accountId !== 'wallet:P')
    expect(() => postRest(bill([line('self', 'wallet', 1)]), withoutWallet, fixed, names)).toThrow(
      'the wallet',
    )
  })

  test('what went back before was not paid', () => {
    const back = [...paid.filter(({ accountId }) => accountId !== 'wallet:P'), entry('wallet:P', 12)]
    expect(() => postRest(bill([line('self', 'wallet', 1)]), back, fixed, names)).toThrow('the wallet')
  })
})

describe('a second scan', () => {
  const accounts = {
    cash: 'cash',
    years: [
      { accountId: 'personal:G:2026', creditYear: 2026, balance: 500 },
      { accountId: 'personal:G:2024', creditYear: 2024, balance: 30 },
    ],
  }

  test('the relative’s accounts pay what cash had paid, and nothing else moves', () => {
    const settlement = {
      date: '2026-11-22',
      payers: [
        line('self', 'currentYear', 999),
        line('G', 'earlierYears', 30),
        line('G', 'currentYear', 20),
        line('cash', 'cash', 8),
      ],
    }
    expect(pairs(postSecondScan(settlement, 'G', accounts))).toEqual([
      ['personal:G:2024', -30],
      ['personal:G:2026', -20],
      ['cash', 50],
    ])
  })
})
