import { type Day, Day as Days, type Fen, type Region, type Relation } from '../../contract/values'
import type { UsageFacts } from './row'
import type { Capacity } from './viewer'
import { grantorKey, patientKey } from './viewer'

/** What a record tells that is no bill: money of an account that was sent, came in or came back, or paid a premium. */
export interface Movement {
  readonly kind: 'transfer' | 'premium'
  /** Of a transfer: where the money went as the owner of the account sees it; a premium goes `out`. */
  readonly side: 'out' | 'in' | 'back'
  /** To whom it went, or from whom it came; of a premium, who paid. */
  readonly otherId: string
  /** What the other is to the person whose record it is; null for himself. */
  readonly relation: Relation | null
  readonly amount: Fen
  /** The year that a premium covers. */
  readonly coverYear: number | null
}

/** Where and when. */
export interface MovedAt {
  readonly region: Region
  readonly day: Day
  /** Business instant, ms. */
  readonly at: number
}

const NO_BILL = Object.freeze({
  settlementId: null,
  institutionName: '',
  visitType: null,
  state: 'settled' as const,
  totalFee: 0,
  fundPay: 0,
  ownAccountPay: 0,
  mutualAidPay: 0,
  cashPay: 0,
  granted: 0,
  grantors: Object.freeze({}),
  shownBy: '',
})

type MovementFacts = UsageFacts & { readonly viewerYear: string; readonly movement: Movement }

const rowOf = (viewerKey: string, patientId: string, at: MovedAt, movement: Movement): MovementFacts => ({
  ...NO_BILL,
  ...at,
  viewerKey,
  viewerYear: `${viewerKey}:${Days.year(at.day)}`,
  patientId,
  movement,
})

/** The record of a transfer in the eyes of one of its sides: an account statement, so nothing is ever taken back. */
export const transferRow = (
  ownerId: string,
  movement: Pick<Movement, 'side' | 'otherId' | 'relation' | 'amount'>,
  at: MovedAt,
): MovementFacts =>
  rowOf(patientKey(ownerId), ownerId, at, { ...movement, kind: 'transfer', coverYear: null })

interface PaidPremium {
  readonly insuredId: string
  readonly payerId: string
  /** What the payer is to the insured; null for himself. */
  readonly payerIs: Relation | null
  readonly amount: Fen
  readonly year: number
}

/** The records of a premium: the insured's, and that of a relative who paid it. */
export function premiumRows(premium: PaidPremium, at: MovedAt): MovementFacts[] {
  const { insuredId, payerId, amount } = premium
  const movement: Movement = {
    kind: 'premium',
    side: 'out',
    otherId: payerId,
    relation: premium.payerIs,
    amount,
    coverYear: premium.year,
  }
  const bySelf = insuredId === payerId
  const insured: MovementFacts = {
    ...rowOf(patientKey(insuredId), insuredId, at, movement),
    totalFee: amount,
    ...(bySelf ? { ownAccountPay: amount } : { mutualAidPay: amount, grantors: { [payerId]: amount } }),
  }
  if (bySelf) return [insured]
  const { totalFee, mutualAidPay } = insured
  const payer = rowOf(grantorKey(payerId), insuredId, at, movement)
  return [insured, { ...payer, totalFee, mutualAidPay, granted: amount }]
}

/** Whether a movement is of the kind of money that a filter asks for. */
export function isPaidFrom(
  { kind, side }: Movement,
  payer: 'fund' | 'own' | 'aid' | 'cash' | 'mine',
  seenAs: Capacity | null,
): boolean | null {
  if (kind === 'premium') return null
  return side === 'out' && (payer === 'own' || (payer === 'mine' && seenAs === 'self'))
}
