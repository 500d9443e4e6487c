import * as v from 'valibot'
import { ItemKindSchema, VisitTypeSchema } from '../../../contract/values/bill'
import { count, money, type Writing } from '../units'

const buckets = v.strictObject({
  deductible: v.boolean(),
  coinsurance: v.boolean(),
  preSelfPay: v.boolean(),
  overLimitPay: v.boolean(),
  fullSelfPay: v.boolean(),
  overCap: v.boolean(),
})

export const PAYMENT_MODES = ['AUTO_CHAIN', 'SECOND_SCAN', 'POOL_TRANSFER'] as const
export const GRANT_ORDERS = [
  'filing',
  'authTime',
  'balanceDesc',
  'userPreset',
  'settlementFirstCome',
  'chosenByScan',
] as const

/** How the person's part of a bill is paid: in which way, in which order, for what. */
export const paymentParameters = () => ({
  'payment.mode': v.picklist(PAYMENT_MODES),
  'payment.atTill': v.picklist(['automatic', 'onRequest']),
  /** Where pharmacies differ from the rest (苏州); null = the same. */
  'payment.atTillPharmacy': v.nullable(v.picklist(['automatic', 'onRequest'])),
  'payment.ownFirst': v.picklist(['exhausted', 'zeroBalanceOnly', 'no']),
  'payment.grantOrder': v.picklist(GRANT_ORDERS),
  'payment.grantTieBreak': v.picklist(['authTime', 'name']),
  'payment.userMayReorder': v.boolean(),
  'payment.maxGrantorsPerSettlement': v.nullable(count),
  'payment.ownScope.buckets': buckets,
  /** Where this year's account may pay less than the earlier years' (杭州); null = the same. */
  'payment.ownScope.currentYearBuckets': v.nullable(buckets),
  'payment.ownScope.visits': v.array(VisitTypeSchema),
  'payment.aidScope.buckets': buckets,
  'payment.aidScope.visits': v.array(VisitTypeSchema),
  'payment.aidScope.kinds': v.array(ItemKindSchema),
  'payment.aidScope.pharmacyKinds': v.array(ItemKindSchema),
  /** Kinds of items that neither account nor aid ever pays. */
  'payment.never': v.array(ItemKindSchema),
  'payment.secondScanMinutes': count,
  /** How many days after its settlement a bill may be given back at the counter; null = there is no term. */
  'reversal.days': v.nullable(count),
  /** Whether a bill may be given back once the day of its till was closed. */
  'reversal.afterClosing': v.boolean(),
  /** The interface's acct_pay contains acct_mulaid_pay. */
  'payment.acctPayIncludesMulaid': v.boolean(),
})

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 22:00'))

const monthDay = v.pipe(
  v.string(),
  v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year such as 09-01'),
)

const WALLET_KINSHIPS = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'] as const

/** 划拨 to the pot, 医保钱包, and 代缴 of the residents' premium. */
export const transferParameters = (writing: Writing) => ({
  'pot.enabled': v.boolean(),
  'pot.keepMin': money(writing),
  'pot.transfersPerMonth': v.nullable(count),
  'pot.ownershipMoves': v.boolean(),
  'wallet.online': v.boolean(),
  'wallet.transfersPerDay': count,
  'wallet.maxPerTransfer': money(writing),
  'wallet.closedFrom': clock,
  'wallet.closedTo': clock,
  'wallet.acceptBy': clock,
  'wallet.payeeMustHaveWallet': v.boolean(),
  'wallet.fee': money(writing),
  /** To whom of the kinships a wallet may send. */
  'wallet.relations': v.array(v.picklist(WALLET_KINSHIPS)),
  'premium.enabled': v.boolean(),
  'premium.amount': money(writing),
  'premium.extra': v.array(v.picklist(['longTermCare', 'cityCommercial', 'majorIllness', 'vaccine'])),
  'premium.newbornRetroactiveDays': count,
  /** 集中缴费期 for the next year, both days included; unknown = not limited. */
  'premium.openFrom': monthDay,
  'premium.openTo': monthDay,
})
