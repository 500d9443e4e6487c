import type { Amounts, BillLine, GivenBack, Payer, UsageDetail, UsageRow } from '../../contract/shapes'
import type { Bucket, Fen } from '../../contract/values'
import { type PayerGroup, payerGroups, type SettledFacts } from '../visit'
import { type Viewer, whoBeyond, whoFor } from './viewer'

export interface SettlementFacts extends SettledFacts {
  readonly amounts: Amounts
  readonly buckets: Readonly<Partial<Record<Bucket, Fen>>>
  readonly lines: readonly BillLine[]
  readonly reversal: { readonly at: number; readonly reason: string } | null
  readonly returns?: readonly { readonly at: number }[]
}

/** What was given back of a bill: the whole, or lines, the last of them when. */
export function givenBack({ reversal, returns }: Pick<SettlementFacts, 'reversal' | 'returns'>): GivenBack {
  const last = returns?.at(-1)
  return {
    reversal: reversal && { at: new Date(reversal.at).toISOString(), reason: reversal.reason },
    returnedAt: last ? new Date(last.at).toISOString() : null,
  }
}

/**
 * One record with every amount and payer that the viewer may see: the patient and his holders everything, a
 * grantor his own line only.
 */
export function usageDetail(row: UsageRow, settlement: SettlementFacts, viewer: Viewer): UsageDetail {
  const back = givenBack(settlement)
  if (row.seenAs === 'grantor') {
    const mine = payersFor(settlement, viewer).filter((payer) => payer.who?.isMe === true)
    return {
      ...row,
      amounts: null,
      buckets: null,
      payers: mine,
      lines: null,
      ...back,
      explainable: false,
    }
  }
  return {
    ...row,
    amounts: settlement.amounts,
    buckets: withoutZeros(settlement.buckets),
    payers: payersFor(settlement, viewer),
    lines: [...settlement.lines],
    ...back,
    explainable: true,
  }
}

/** A record that is no bill: what was moved, and of a premium who paid it. */
export function movementDetail(row: UsageRow): UsageDetail {
  const { kind, movement } = row
  const payer = kind === 'premium' && movement ? [premiumPayer(row, movement)] : []
  return {
    ...row,
    amounts: null,
    buckets: null,
    payers: payer,
    lines: null,
    reversal: null,
    returnedAt: null,
    explainable: false,
  }
}

const premiumPayer = (row: UsageRow, movement: NonNullable<UsageRow['movement']>): Payer => ({
  kind: movement.other.personId === row.patient.personId ? 'own' : 'aid',
  pocket: null,
  who: movement.other,
  amount: movement.amount,
  balanceAfter: null,
})

/**
 * The payers of a bill as one who sees the whole bill sees them. Balances are given for the viewer's own
 * account and for the patient's; other grantors' never.
 */
export function payersFor(settlement: SettledFacts, viewer: Viewer): Payer[] {
  return payerGroups(settlement).map((group, place) => ({
    kind: group.kind,
    pocket: group.pocket,
    who: whoPays(group, place, settlement.patientId, viewer),
    amount: group.amount,
    balanceAfter: maySeeBalance(group, settlement.patientId, viewer) ? group.balanceAfter : null,
  }))
}

function whoPays(group: PayerGroup, place: number, patientId: string, viewer: Viewer): Payer['who'] {
  const { personId } = group
  if (personId === null) return null
  const isKnown = personId === viewer.personId || personId === patientId || viewer.names.has(personId)
  return isKnown ? whoFor(viewer, personId) : whoBeyond(viewer, patientId, group.relation, place)
}

function maySeeBalance(group: PayerGroup, patientId: string, viewer: Viewer): boolean {
  if (group.personId === viewer.personId) return true
  return group.personId === patientId && viewer.members.has(patientId)
}

function withoutZeros(buckets: Readonly<Partial<Record<Bucket, Fen>>>): NonNullable<UsageDetail['buckets']> {
  const entries = Object.entries(buckets).filter(([, amount]) => amount !== 0)
  return Object.fromEntries(entries) as NonNullable<UsageDetail['buckets']>
}
