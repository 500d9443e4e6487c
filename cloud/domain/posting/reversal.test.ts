import fc from 'fast-check'
import { Day } from '../../contract/values/day'
import { Fen } from '../../contract/values/fen'
import { loadPolicies } from '../../policy'
import { checkProperty } from '../../testing/checkProperty'
import { readCase, SELF, type Settlement, type SettlementInput, settleBill } from '../settlement'
import { type PostingEntry, postReversal, postSettlement, type YearAccount } from '.'

/** Chains of up to six bills of two years in a full check. */
const CHAINS = 3_000
const book = loadPolicies()
const YEARS = [2023, 2024, 2025, 2026]

/** A ledger small enough to be read: balances by account id. */
class Ledger {
  readonly balances = new Map<string, Fen>()

  put(entries: readonly PostingEntry[]): void {
    for (const { accountId, amount, expectedBalance } of entries) {
      const now = this.balances.get(accountId) ?? 0
      if (expectedBalance !== undefined && expectedBalance !== now) throw new Error(`${accountId} moved`)
      if (/^(self|A):/.test(accountId) && now + amount < 0) throw new Error(`${accountId} overdrawn`)
      this.balances.set(accountId, now + amount)
    }
  }

  years(of: string): YearAccount[] {
    return YEARS.map((creditYear) => {
      const accountId = `${of}:${creditYear}`
      return { accountId, creditYear, balance: this.balances.get(accountId) ?? 0 }
    })
  }

  /** This year's money and that of all earlier years. */
  purse(of: string, year: number): { currentYear: Fen; earlierYears: Fen } {
    const sum = (fits: (creditYear: number) => boolean): Fen =>
      Fen.sum(
        this.years(of)
          .filter((account) => fits(account.creditYear))
          .map((account) => account.balance),
      )
    return { currentYear: sum((each) => each === year), earlierYears: sum((each) => each < year) }
  }
}

interface Done {
  readonly settlement: Settlement
  readonly entries: readonly PostingEntry[]
  reversed: boolean
}

const yearOf = ({ settlement }: Done): number => Day.year(settlement.date)

/** The sums of a year over settlements that are not reversed. */
function yearToDate(done: readonly Done[], year: number): SettlementInput['yearToDate'] {
  const counted = done
    .filter((each) => !each.reversed && yearOf(each) === year)
    .map((each) => each.settlement.accumulators)
  const sum = (what: 'deductiblePaid' | 'fundPaid' | 'inScope' | 'majorIllnessPaid'): Fen =>
    Fen.sum(counted.map((each) => each[what]))
  const byLevel: Record<string, Fen> = {}
  for (const { deductiblePaidByLevel } of counted) {
    for (const [level, paid] of Object.entries(deductiblePaidByLevel))
      byLevel[level] = (byLevel[level] ?? 0) + paid
  }
  return {
    deductiblePaid: sum('deductiblePaid'),
    deductiblePaidByLevel: byLevel,
    fundPaid: sum('fundPaid'),
    inScope: sum('inScope'),
    majorIllnessPaid: sum('majorIllnessPaid'),
  }
}

/** What A's cap of the year has been used for, net of reversals. */
const capUsed = (done: readonly Done[], year: number): Fen =>
  Fen.sum(
    done
      .filter((each) => !each.reversed && yearOf(each) === year)
      .flatMap((each) =>
        each.settlement.mutualAid.filter((aid) => aid.from === 'A').map((aid) => aid.amount),
      ),
  )

function settle(
  ledger: Ledger,
  done: readonly Done[],
  date: Day,
  prices: readonly number[],
  level: string,
): Done {
  const year = Day.year(date)
  const read = readCase(
    {
      region: '990100',
      date,
      institution: { level },
      items: prices.map((price, index) => ({
        price,
        class: index % 3 === 2 ? '丙' : index % 3 === 1 ? '乙' : '甲',
      })),
      yearToDate: yearToDate(done, year),
      accounts: { ...ledger.purse(SELF, year) },
      grants: [
        {
          from: 'A',
          balance: ledger.purse('A', year),
          caps: [{ period: 'year', amount: 60_000, used: capUsed(done, year) }],
        },
      ],
    },
    date,
  )
  if (!read.ok) throw new Error(`${read.fault.path}: ${read.fault.what}`)
  const settled = settleBill(read.value, book)
  if (!settled.ok) throw new Error(settled.refusal.code)
  const accounts = {
    institution: 'institution',
    poolFund: 'fund',
    majorIllnessFund: 'major',
    cash: 'cash',
    own: { years: ledger.years(SELF), pots: [], wallet: null },
    grants: { A: ledger.years('A') },
  }
  const entries = postSettlement(settled.value, accounts)
  ledger.put(entries)
  return { settlement: settled.value, entries, reversed: false }
}

const bill = fc.tuple(
  fc.constantFrom('2025-11-30', '2025-12-31', '2026-01-01', '2026-06-01'),
  fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 4 }),
  fc.constantFrom('一级', '二级', '三级'),
)

describe('settlements and their reversals', () => {
  it('restore every balance, sum and cap to the fen, in any order and across a new year', () => {
    checkProperty(
      fc.property(
        fc.array(bill, { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 8, maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }),
        (bills, opening, order) => {
          const ledger = new Ledger()
          const accounts = [...ledger.years(SELF), ...ledger.years('A')]
          for (const [index, { accountId }] of accounts.entries())
            ledger.balances.set(accountId, opening[index] ?? 0)
          const before = new Map(ledger.balances)
          const done: Done[] = []
          const dated = [...bills].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
          for (const [date, prices, level] of dated) done.push(settle(ledger, done, date, prices, level))
          for (const { entries } of done)
            if (Fen.sum(entries.map((entry) => entry.amount)) !== 0) return false

          for (const place of [...order, ...done.keys()]) {
            const each = done[place]
            if (!each || each.reversed) continue
            each.reversed = true
            ledger.put(postReversal(each.entries))
          }
          for (const [account, balance] of ledger.balances)
            if (balance !== (before.get(account) ?? 0)) return false
          return [2025, 2026].every(
            (year) => capUsed(done, year) === 0 && yearToDate(done, year).fundPaid === 0,
          )
        },
      ),
      CHAINS,
    )
  })
})
