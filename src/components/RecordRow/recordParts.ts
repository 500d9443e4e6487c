import type { UsageRow } from '@contract/shapes'
import { PAYER_KINDS, type PayerPart } from '../payers'

type Amounts = Pick<UsageRow, 'fundPay' | 'ownAccountPay' | 'mutualAidPay' | 'cashPay'>

const FIELDS = { fund: 'fundPay', own: 'ownAccountPay', aid: 'mutualAidPay', cash: 'cashPay' } as const

/** Who paid how much of a record or of a total, those who paid nothing left out. */
export function paidParts(
  amounts: Amounts,
  labels: Partial<Record<PayerPart['kind'], string>> = {},
): PayerPart[] {
  return PAYER_KINDS.map((kind) => ({
    kind,
    amount: amounts[FIELDS[kind]] ?? 0,
    label: labels[kind],
  })).filter(({ amount }) => amount > 0)
}
