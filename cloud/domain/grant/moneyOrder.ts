import type { CapPeriod, MoneyOrder } from '../../contract/shapes'
import type { Day, Fen, Region } from '../../contract/values'
import { grantOrder } from '../aid/order'
import type { PolicyBook } from '../policy'
import type { Purse } from '../visit/purse'
import { accountTotal } from '../visit/purse'

/** 先花谁的账户: how a region pays, as far as the order of payers goes. Unknown = the usual way. */
export interface PaymentRules {
  readonly mode: MoneyOrder['mode']
  readonly atTill: MoneyOrder['atTill']
  readonly grantsFirst: boolean
  readonly order: Parameters<typeof grantOrder>[0]
  readonly tieBreak: Parameters<typeof grantOrder>[1]
  readonly mayReorder: boolean
}

export function paymentRules(policies: PolicyBook, region: Region, day: Day): PaymentRules {
  return {
    mode: policies.lookUp(region, day, 'payment.mode').value ?? 'AUTO_CHAIN',
    atTill: policies.lookUp(region, day, 'payment.atTill').value ?? 'automatic',
    grantsFirst: policies.lookUp(region, day, 'payment.ownFirst').value === 'no',
    order: policies.lookUp(region, day, 'payment.grantOrder').value ?? 'filing',
    tieBreak: policies.lookUp(region, day, 'payment.grantTieBreak').value ?? 'authTime',
    mayReorder: policies.lookUp(region, day, 'payment.userMayReorder').value ?? false,
  }
}

/** A grant that may pay, as the order needs it. */
export interface OrderedGrant {
  readonly grantorId: string
  readonly order: number
  readonly grantedOn: Day
  readonly purse: Purse
  readonly narrowest: { readonly period: CapPeriod; readonly left: Fen } | null
}

export interface MoneyStep {
  readonly kind: 'own' | 'pot' | 'wallet' | 'aid' | 'cash'
  /** Null for cash. */
  readonly personId: string | null
  /** Fen; null for cash. */
  readonly balance: Fen | null
  readonly cap: OrderedGrant['narrowest']
}

/**
 * The order of payers before there is a bill: own account, pot, wallet, grants in the region's order, cash.
 * Where the region has it so, grants come before one's own. A resident has no account of his own.
 */
export function moneySteps(
  patient: { readonly personId: string; readonly hasAccount: boolean; readonly purse: Purse },
  grants: readonly OrderedGrant[],
  rules: PaymentRules,
): MoneyStep[] {
  const { personId, purse } = patient
  const step = (kind: MoneyStep['kind'], balance: Fen): MoneyStep => ({ kind, personId, balance, cap: null })
  const own = [
    ...(patient.hasAccount ? [step('own', accountTotal(purse))] : []),
    ...(purse.pot > 0 ? [step('pot', purse.pot)] : []),
    ...(purse.wallet > 0 ? [step('wallet', purse.wallet)] : []),
  ]
  const compare = grantOrder(rules.order, rules.tieBreak)
  const aid = grants
    .map((grant) => ({ ...grant, from: grant.grantorId, balance: accountTotal(grant.purse) }))
    .sort(compare)
    .map(
      ({ grantorId, balance, narrowest }): MoneyStep => ({
        kind: 'aid',
        personId: grantorId,
        balance,
        cap: narrowest,
      }),
    )
  const cash: MoneyStep = { kind: 'cash', personId: null, balance: null, cap: null }
  return rules.grantsFirst ? [...aid, ...own, cash] : [...own, ...aid, cash]
}
