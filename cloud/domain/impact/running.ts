import { Day } from '../../contract/values'
import type { PolicyBook } from '../policy'
import { type Settlement, type SettlementInput, settleBill } from '../settlement'
import { addBill, EMPTY_YEAR, monthOf, type YearSums } from '../visit'

/** One bill of a year: whose household and person it is, and what the rules are asked. */
export interface Bill {
  readonly household: string
  /** With a person, the sums of his year are worked out anew from the bills before this one. */
  readonly person: string | null
  readonly input: SettlementInput
}

/** A bill under one set of rules: its settlement, or why it is refused ("POLICY_UNKNOWN settlement.tiers"). */
export type Outcome = { readonly settled: Settlement } | { readonly refused: string }

/** What a person's earlier bills of the same year came to under one set of rules. */
class Running {
  private readonly sums = new Map<string, YearSums>()

  private of(person: string, day: Day): YearSums {
    return this.sums.get(`${person} ${Day.year(day)}`) ?? EMPTY_YEAR
  }

  /** The bill with the sums of its year so far; a bill without a person keeps those that it came with. */
  before({ person, input }: Bill): SettlementInput {
    if (person === null) return input
    const year = this.of(person, input.date)
    return { ...input, yearToDate: year, monthToDate: monthOf(year, input.date) }
  }

  after({ person, input }: Bill, { accumulators, date, visit }: Settlement): void {
    if (person === null) return
    const bill = { accumulated: accumulators, day: date, visitType: visit }
    this.sums.set(`${person} ${Day.year(date)}`, addBill(this.of(person, input.date), bill))
  }
}

/** Settles bills, oldest first, under one book, carrying each person's year along. */
export function settleAll(bills: readonly Bill[], book: PolicyBook): Outcome[] {
  const running = new Running()
  return bills.map((bill) => {
    const judged = settleBill(running.before(bill), book)
    if (!judged.ok) {
      const { code, details } = judged.refusal
      return { refused: details.path === undefined ? code : `${code} ${String(details.path)}` }
    }
    running.after(bill, judged.value)
    return { settled: judged.value }
  })
}
