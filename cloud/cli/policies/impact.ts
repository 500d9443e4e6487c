import { Day } from '../../contract/values'
import type { PolicyBook } from '../../domain/policy'
import { readCase, type Settlement, type SettlementInput, settleBill } from '../../domain/settlement'
import { addBill, EMPTY_YEAR, monthOf, type YearSums } from '../../domain/visit'
import { withDraft } from '../../policy/draft'
import { bookOf, type PolicyText } from '../../policy/load'
import { type Bill, readBills } from './bills'
import { type Answer, json } from './output'

/** Sums over bills, in fen. */
interface Totals {
  bills: number
  totalFee: number
  fund: number
  own: number
  aid: number
  cash: number
}

const nothing = (): Totals => ({ bills: 0, totalFee: 0, fund: 0, own: 0, aid: 0, cash: 0 })

function add(to: Totals, settlement: Settlement): void {
  to.bills += 1
  to.totalFee += settlement.totalFee
  to.fund += settlement.fundPay
  to.own += settlement.ownAccountPay
  to.aid += settlement.mutualAidPay
  to.cash += settlement.cashPay
}

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

/** Every bill under one book; null where it is refused. */
function settleAll(bills: readonly Bill[], book: PolicyBook): (Settlement | null)[] {
  const running = new Running()
  return bills.map((bill) => {
    const settled = settleBill(running.before(bill), book)
    if (!settled.ok) return null
    running.after(bill, settled.value)
    return settled.value
  })
}

/** What a draft does to a file of bills: totals before and after, and which households pay less or more. */
export function impact(draft: PolicyText, billsText: string, texts: readonly PolicyText[]): Answer {
  const read = readBills(billsText, readCase)
  if (!read.ok) return { exit: 2, stdout: '', stderr: `${read.fault}\n` }
  const { region, book } = withDraft(texts, draft)
  const [before, after] = [settleAll(read.bills, bookOf(texts)), settleAll(read.bills, book)]
  const totals = { before: nothing(), after: nothing() }
  const households = new Map<string, number>()
  let refused = 0
  for (const [index, { household }] of read.bills.entries()) {
    const [was, is] = [before[index], after[index]]
    if (!was || !is) {
      refused += 1
      continue
    }
    add(totals.before, was)
    add(totals.after, is)
    households.set(household, (households.get(household) ?? 0) + is.personPay - was.personPay)
  }
  const changes = [...households.values()]
  const out = {
    region,
    bills: read.bills.length,
    refused,
    totals,
    change: Object.fromEntries(
      (['totalFee', 'fund', 'own', 'aid', 'cash'] as const).map((what) => [
        what,
        totals.after[what] - totals.before[what],
      ]),
    ),
    households: {
      better: changes.filter((change) => change < 0).length,
      worse: changes.filter((change) => change > 0).length,
      same: changes.filter((change) => change === 0).length,
    },
  }
  return { exit: 0, stdout: json(out), stderr: '' }
}
