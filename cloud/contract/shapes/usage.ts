import * as v from 'valibot'
import {
  DaySchema,
  FenSchema,
  IdSchema,
  InstantSchema,
  PlaceSchema,
  RegionSchema,
  ShownBySchema,
  VisitTypeSchema,
} from '../values'
import { AmountsSchema, BillLineSchema, BucketAmountsSchema, GivenBackSchema, PayerSchema } from './money'
import { WhoSchema } from './person'

/** One row of 使用记录. `fundPay`, `lines` and the like are null where the viewer sees only his own money. */
export const UsageRowSchema = v.strictObject({
  recordId: IdSchema,
  settlementId: v.nullable(IdSchema),
  kind: v.picklist(['settlement', 'transfer', 'premium']),
  /** In what capacity the viewer sees it. */
  seenAs: v.picklist(['self', 'holder', 'grantor']),
  patient: WhoSchema,
  institutionName: v.string(),
  region: RegionSchema,
  regionName: PlaceSchema,
  visitType: v.nullable(VisitTypeSchema),
  day: DaySchema,
  at: InstantSchema,
  /** "本人", "由女儿代办" */
  shownBy: v.nullable(ShownBySchema),
  state: v.picklist(['settled', 'reversed']),
  totalFee: v.nullable(FenSchema),
  fundPay: v.nullable(FenSchema),
  ownAccountPay: v.nullable(FenSchema),
  mutualAidPay: v.nullable(FenSchema),
  cashPay: v.nullable(FenSchema),
  /** 家里付: accounts, aid and cash together; pages add nothing up. */
  familyPay: v.nullable(FenSchema),
  /** What the viewer's own account paid for somebody else; null where it paid nothing. */
  myMoney: v.nullable(FenSchema),
  /** Of a transfer or a premium: which way the money went, whose it was or became, how much; null for a bill. */
  movement: v.nullable(
    v.strictObject({
      side: v.picklist(['out', 'in', 'back']),
      other: WhoSchema,
      amount: FenSchema,
      coverYear: v.nullable(v.number()),
    }),
  ),
})
export type UsageRow = v.InferOutput<typeof UsageRowSchema>

export const UsageDetailSchema = v.strictObject({
  ...UsageRowSchema.entries,
  amounts: v.nullable(AmountsSchema),
  buckets: v.nullable(BucketAmountsSchema),
  payers: v.array(PayerSchema),
  /** The bill's lines; null where the patient keeps them to himself or the viewer is a grantor only. */
  lines: v.nullable(v.array(BillLineSchema)),
  ...GivenBackSchema.entries,
  /** True where `explainSettlement` would answer this viewer. */
  explainable: v.boolean(),
})
export type UsageDetail = v.InferOutput<typeof UsageDetailSchema>

export const UsageFilterSchema = v.strictObject({
  /** Whose records; left out = everyone whom the caller may see. */
  personId: v.optional(IdSchema),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))),
  visitType: v.optional(VisitTypeSchema),
  region: v.optional(RegionSchema),
  kind: v.optional(v.picklist(['settlement', 'transfer', 'premium'])),
  /** Whose money: only records in which this kind paid. */
  payer: v.optional(v.picklist(['fund', 'own', 'aid', 'cash', 'mine'])),
})

export const UsageTotalsSchema = v.strictObject({
  count: v.number(),
  totalFee: FenSchema,
  fundPay: FenSchema,
  ownAccountPay: FenSchema,
  mutualAidPay: FenSchema,
  cashPay: FenSchema,
  /** 家里付: accounts, aid and cash together. */
  familyPay: FenSchema,
  /** What the caller’s own account paid for others. */
  myMoney: FenSchema,
  /** The part of `myMoney` in uses of which the caller may not see the bill: in no other sum. */
  myMoneyBeyond: FenSchema,
  /** Sent to a relative’s wallet or pot: nothing spent, so in no other sum. */
  movedOut: FenSchema,
  /** Received from a relative, or come back. */
  movedIn: FenSchema,
})
