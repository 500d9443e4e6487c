import type { Amounts } from '../../contract/shapes'

/** The amounts of a quote that the cashier confirms. */
export type Quoted = Pick<Amounts, 'totalFee' | 'fundPay' | 'ownAccountPay' | 'mutualAidPay' | 'cashPay'>

/** Whether a bill still costs whom what the cashier saw. */
export function stillHolds(quoted: Quoted, now: Quoted): boolean {
  return (
    quoted.totalFee === now.totalFee &&
    quoted.fundPay === now.fundPay &&
    quoted.ownAccountPay === now.ownAccountPay &&
    quoted.mutualAidPay === now.mutualAidPay &&
    quoted.cashPay === now.cashPay
  )
}
