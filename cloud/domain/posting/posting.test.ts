import { Fen } from '../../contract/values/fen'
import type { PayerLine } from '../settlement/types'
import { type PostingAccounts, postReversal, postSettlement } from '.'

const accounts: PostingAccounts = {
  institution: 'institution:h',
  poolFund: 'fund:pool',
  majorIllnessFund: 'fund:major',
  cash: 'cash',
  own: {
    years: [
      { accountId: 'own:2026', creditYear: 2026, balance: 500 },
      { accountId: 'own:2025', creditYear: 2025, balance: 300 },
      { accountId: 'own:2024', creditYear: 2024, balance: 200 },
    ],
    pots: [
      { accountId: 'pot:A', balance: 70 },
      { accountId: 'pot:B', balance: 30 },
    ],
    wallet: { accountId: 'wallet', balance: 50 },
  },
  grants: { A: [{ accountId: 'A:2025', creditYear: 2025, balance: 900 }] },
}

const settlement = (payers: PayerLine[], fund = 0) => ({
  date: '2026-06-01',
  poolPay: fund,
  majorIllnessPay: 0,
  hospitalPay: 0,
  totalFee: fund + Fen.sum(payers.map((line) => line.amount)),
  payers,
})

describe('postSettlement', () => {
  it('draws 历年 from the oldest year, 当年 from the bill’s own, and sums to zero', () => {
    const entries = postSettlement(
      settlement(
        [
          { from: 'self', pocket: 'currentYear', bucket: 'deductible', amount: 40 },
          { from: 'self', pocket: 'earlierYears', bucket: 'deductible', amount: 200 },
          { from: 'self', pocket: 'earlierYears', bucket: 'coinsurance', amount: 150 },
          { from: 'self', pocket: 'pot', bucket: 'coinsurance', amount: 80 },
          { from: 'self', pocket: 'wallet', bucket: 'coinsurance', amount: 50 },
          { from: 'A', pocket: 'earlierYears', bucket: 'coinsurance', amount: 700 },
          { from: 'self', pocket: 'cash', bucket: 'fullSelfPay', amount: 9 },
        ],
        1000,
      ),
      accounts,
    )
    expect(entries).toEqual([
      { accountId: 'fund:pool', amount: -1000 },
      { accountId: 'own:2026', amount: -40, expectedBalance: 500 },
      { accountId: 'own:2024', amount: -200, expectedBalance: 200 },
      { accountId: 'own:2025', amount: -150, expectedBalance: 300 },
      { accountId: 'pot:A', amount: -70, expectedBalance: 70 },
      { accountId: 'pot:B', amount: -10, expectedBalance: 30 },
      { accountId: 'wallet', amount: -50, expectedBalance: 50 },
      { accountId: 'A:2025', amount: -700, expectedBalance: 900 },
      { accountId: 'cash', amount: -9 },
      { accountId: 'institution:h', amount: 2229 },
    ])
    expect(Fen.sum(entries.map((entry) => entry.amount))).toBe(0)
  })

  it('moves nothing for a bill of nothing', () => {
    expect(postSettlement(settlement([]), accounts)).toEqual([])
  })

  it.each([
    ['earlierYears', 501, 'self'],
    ['currentYear', 501, 'self'],
    ['pot', 101, 'the pot'],
    ['wallet', 51, 'the wallet'],
  ] as const)('will not overdraw %s by a fen', (pocket, amount, whose) => {
    const bill = settlement([{ from: 'self', pocket, bucket: 'coinsurance', amount }])
    expect(() => postSettlement(bill, accounts)).toThrow(`${whose} hold 1 fen less`)
  })

  it('never takes this year’s money of a grantor for 历年', () => {
    const bill = settlement([{ from: 'A', pocket: 'currentYear', bucket: 'coinsurance', amount: 1 }])
    expect(() => postSettlement(bill, accounts)).toThrow('A hold 1 fen less')
  })
})

describe('postReversal', () => {
  it('returns every fen to the account and year it came from', () => {
    const entries = postSettlement(
      settlement([{ from: 'self', pocket: 'earlierYears', bucket: 'deductible', amount: 250 }], 30),
      accounts,
    )
    expect(postReversal(entries)).toEqual([
      { accountId: 'fund:pool', amount: 30 },
      { accountId: 'own:2024', amount: 200 },
      { accountId: 'own:2025', amount: 50 },
      { accountId: 'institution:h', amount: -280 },
    ])
  })
})
