import * as v from 'valibot'
import { BucketSchema, FenSchema, InstantSchema, PocketSchema, SentenceSchema, WordSchema } from '../values'
import { WhoSchema } from './person'

/** The four colours of money: 医保基金, 本人账户 (with pot and wallet), 家人共济, 现金. */
export const PayerKindSchema = v.picklist(['fund', 'own', 'aid', 'cash'])
export type PayerKind = v.InferOutput<typeof PayerKindSchema>

/** One step of "本次花的是谁的钱", before there is a bill. */
export const MoneyStepSchema = v.strictObject({
  kind: v.picklist(['own', 'pot', 'wallet', 'aid', 'cash']),
  /** Whose account; null for cash. */
  who: v.nullable(WhoSchema),
  /** The balance, where the viewer may see it. */
  balance: v.nullable(FenSchema),
  /** What is left of the narrowest cap in force, where there is one. */
  capLeft: v.nullable(FenSchema),
  capPeriod: v.nullable(v.picklist(['payment', 'day', 'month', 'year'])),
})
export const MoneyOrderSchema = v.strictObject({
  mode: v.picklist(['AUTO_CHAIN', 'SECOND_SCAN', 'POOL_TRANSFER']),
  atTill: v.picklist(['automatic', 'onRequest']),
  steps: v.array(MoneyStepSchema),
  /** Why the account or aid cannot be used today, as a refusal's sentence; null when it can. */
  obstacle: v.nullable(SentenceSchema),
})
export type MoneyOrder = v.InferOutput<typeof MoneyOrderSchema>

/** One payer of a settled (or quoted) bill. */
export const PayerSchema = v.strictObject({
  kind: PayerKindSchema,
  pocket: v.nullable(PocketSchema),
  /** Whose account; null for fund and cash. Masked or by relation where the viewer may not know more. */
  who: v.nullable(WhoSchema),
  amount: FenSchema,
  /** The account's balance afterwards, where the viewer may see it. */
  balanceAfter: v.nullable(FenSchema),
})
export type Payer = v.InferOutput<typeof PayerSchema>

/** What the counter gave back of a bill since; the payers and amounts beside it are without what was returned. */
export const GivenBackSchema = v.strictObject({
  /** 撤销: the whole bill, each payer's amount to the account it came from. */
  reversal: v.nullable(v.strictObject({ at: InstantSchema, reason: WordSchema })),
  /** 退费: when single lines were last taken off the bill; null where none was. */
  returnedAt: v.nullable(InstantSchema),
})
export type GivenBack = v.InferOutput<typeof GivenBackSchema>

export const BucketAmountsSchema = v.record(BucketSchema, FenSchema)

/** All amounts of a settlement; the interface standard's names in comments. */
export const AmountsSchema = v.strictObject({
  totalFee: FenSchema, // medfee_sumamt
  fullSelfPay: FenSchema, // fulamt_ownpay_amt
  overLimitPay: FenSchema, // overlmt_selfpay
  preSelfPay: FenSchema, // preselfpay_amt
  inScope: FenSchema, // inscp_scp_amt
  deductible: FenSchema, // act_pay_dedc
  poolPay: FenSchema, // hifp_pay
  majorIllnessPay: FenSchema, // hifmi_pay, hifob_pay
  fundPay: FenSchema, // fund_pay_sumamt = poolPay + majorIllnessPay
  hospitalPay: FenSchema, // hosp_part_amt
  personPay: FenSchema, // psn_part_amt = totalFee − fundPay − hospitalPay
  ownAccountPay: FenSchema, // acct_pay (own)
  mutualAidPay: FenSchema, // acct_mulaid_pay
  cashPay: FenSchema, // psn_cash_pay
})
export type Amounts = v.InferOutput<typeof AmountsSchema>

/** Amounts that people compare, in the order of the arithmetic. */
export const COMPARED_AMOUNTS = [
  'totalFee',
  'inScope',
  'deductible',
  'poolPay',
  'majorIllnessPay',
  'fundPay',
  'personPay',
  'ownAccountPay',
  'mutualAidPay',
  'cashPay',
] as const satisfies readonly (keyof Amounts)[]

export const BillLineSchema = v.strictObject({
  code: v.string(),
  name: v.string(),
  kind: v.string(),
  class: v.picklist(['甲', '乙', '丙']),
  price: FenSchema,
  count: v.number(),
  amount: FenSchema,
  fullSelfPay: FenSchema,
  overLimitPay: FenSchema,
  preSelfPay: FenSchema,
  inScope: FenSchema,
})
export type BillLine = v.InferOutput<typeof BillLineSchema>
