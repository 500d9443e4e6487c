import { granted, type Judged, refused } from '../../contract/refusals'
import type { BillLine } from '../../contract/shapes'
import { Fen, type Pocket } from '../../contract/values'
import type { PolicyBook } from '../policy'
import { type BillItem, SELF, type Settlement, type SettlementInput, settleBill } from '../settlement'
import type { PaidPart } from './payers'

/** A line of a bill and how many of it stay. */
interface Kept {
  readonly line: BillLine
  readonly item: BillItem
  readonly count: number
}

export interface ReturnedLine {
  readonly code: string
  readonly name: string
  readonly count: number
}

export interface Rest {
  /** What stays on the bill, in its order; empty when everything went back. */
  readonly lines: readonly BillLine[]
  readonly items: readonly BillItem[]
  readonly gone: readonly ReturnedLine[]
}

/**
 * What stays of a bill when some lines, or some of a line, go back. Refuses RETURN_LINE_UNKNOWN.
 * @param items the bill as the rules were asked, line by line
 */
export function restOfBill(
  lines: readonly BillLine[],
  items: readonly BillItem[],
  returned: readonly { readonly code: string; readonly count: number }[],
): Judged<Rest> {
  let kept: Kept[] = lines.flatMap((line, index) => {
    const item = items[index]
    return item ? [{ line, item, count: item.count }] : []
  })
  const gone: ReturnedLine[] = []
  for (const { code, count } of returned) {
    const name = kept.find((one) => one.line.code === code)?.line.name ?? ''
    let left = count
    kept = kept.map((one) => {
      if (one.line.code !== code) return one
      const taken = Math.min(left, one.count)
      left -= taken
      return { ...one, count: one.count - taken }
    })
    if (left > 0) return refused('RETURN_LINE_UNKNOWN', { code })
    gone.push({ code, name, count })
  }
  const staying = kept.filter((one) => one.count > 0)
  return granted({
    lines: staying.map(({ line, count }) => ({ ...line, count })),
    items: staying.map(({ item, count }) => ({ ...item, count })),
    gone,
  })
}

/** A bill that was settled, as far as a return decides on it. */
export interface PaidBill {
  readonly facts: SettlementInput
  readonly patientId: string
  readonly amounts: { readonly poolPay: Fen; readonly majorIllnessPay: Fen; readonly cashPay: Fen }
  readonly payers: readonly PaidPart[]
}

/**
 * The rest of a bill, decided anew on the facts of the bill itself: sums of the year, balances, grants and caps as
 * they were before it. Payers fill up in the region's order, so what is too much goes back in the reverse order.
 * Nobody pays more than he did: where the rules would have it so, a payer is held to what he paid, and if then
 * somebody else had to pay more, RETURN_NEEDS_REVERSAL refuses.
 */
export function decideReturn(
  bill: PaidBill,
  items: readonly BillItem[],
  policies: PolicyBook,
): Judged<Settlement> {
  const rest = { ...bill.facts, items }
  for (const input of [rest, heldToPaid(rest, bill), inCash(rest)]) {
    const settled = settleBill(input, policies)
    if (settled.ok && !somebodyPaysMore(settled.value, bill)) return settled
  }
  return refused('RETURN_NEEDS_REVERSAL')
}

const paidOut = (bill: PaidBill, personId: string, pocket: Pocket | null): Fen =>
  Fen.sum(
    bill.payers
      .filter((part) => part.personId === personId && (pocket === null || part.pocket === pocket))
      .map((part) => part.amount),
  )

/** Every purse holds what it paid for the bill, every relative may pay what he paid. */
function heldToPaid(input: SettlementInput, bill: PaidBill): SettlementInput {
  const own = (pocket: Pocket): Fen => paidOut(bill, bill.patientId, pocket)
  return {
    ...input,
    accounts: {
      currentYear: own('currentYear'),
      earlierYears: own('earlierYears'),
      pot: own('pot'),
      wallet: own('wallet'),
    },
    grants: input.grants
      .map((grant) => ({ grant, paid: paidOut(bill, grant.from, null) }))
      .filter(({ paid }) => paid > 0)
      .map(({ grant, paid }) => ({
        ...grant,
        caps: [{ subject: 'perBeneficiary', period: 'payment', amount: paid, used: 0 }],
      })),
  }
}

/** What stays may be of kinds that no account ever pays: then it is a bill in cash. */
const inCash = (input: SettlementInput): SettlementInput => ({
  ...input,
  useAccount: false,
  aidRequested: false,
  grants: [],
})

function somebodyPaysMore(rest: Settlement, bill: PaidBill): boolean {
  const { amounts } = bill
  if (rest.poolPay > amounts.poolPay || rest.majorIllnessPay > amounts.majorIllnessPay) return true
  if (rest.cashPay > amounts.cashPay) return true
  return rest.payers.some(({ from, pocket }) => {
    if (pocket === 'cash') return false
    const now = rest.payers.filter((line) => line.from === from && line.pocket === pocket)
    const personId = from === SELF ? bill.patientId : from
    return Fen.sum(now.map((line) => line.amount)) > paidOut(bill, personId, pocket)
  })
}
