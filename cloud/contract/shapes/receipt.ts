import * as v from 'valibot'
import {
  DaySchema,
  FenSchema,
  IdSchema,
  InstantSchema,
  PlaceSchema,
  SentenceSchema,
  ShownBySchema,
  VisitTypeSchema,
  WordSchema,
} from '../values'
import { AmountsSchema, BillLineSchema, BucketAmountsSchema, PayerSchema } from './money'

/** How the person was identified (mdtrt_cert_type): 01 医保码, 02 身份证, 03 社保卡. */
export const OpenedBySchema = v.picklist(['01', '02', '03'])

/** The patient as terminal staff see him. */
export const MaskedPatientSchema = v.strictObject({
  nameMasked: v.string(),
  idNumberMasked: v.string(),
  sex: v.picklist(['male', 'female']),
  age: v.number(),
  insuranceLabel: WordSchema,
  regionName: PlaceSchema,
  standing: WordSchema,
  /** What is left of this year's deductible at this institution; null where the region's is unknown. */
  deductibleLeft: v.nullable(FenSchema),
})

export const VisitSchema = v.strictObject({
  visitId: IdSchema,
  state: v.picklist(['open', 'registered', 'admitted', 'settled', 'mismatch', 'expired']),
  openedBy: OpenedBySchema,
  /** "本人", "由女儿代办": who showed the code. */
  shownBy: ShownBySchema,
  patient: MaskedPatientSchema,
  institutionName: v.string(),
  visitType: v.nullable(VisitTypeSchema),
  /** The first day of a stay in hospital; a stay does not expire. */
  admittedOn: v.nullable(DaySchema),
  expiresAt: InstantSchema,
})
export type Visit = v.InferOutput<typeof VisitSchema>

/** A quote or a receipt: the same figures; a quote has moved nothing. */
export const ReceiptSchema = v.strictObject({
  settlementId: v.nullable(IdSchema),
  visitId: IdSchema,
  state: v.picklist(['quoted', 'settled', 'reversed', 'awaitingSecondScan']),
  day: DaySchema,
  settledAt: v.nullable(InstantSchema),
  institutionName: v.string(),
  terminalName: v.string(),
  openedBy: OpenedBySchema,
  shownBy: ShownBySchema,
  patient: MaskedPatientSchema,
  visitType: VisitTypeSchema,
  lines: v.array(BillLineSchema),
  amounts: AmountsSchema,
  buckets: BucketAmountsSchema,
  /** Payers as relation and amount; only the patient's own balance is given. */
  payers: v.array(PayerSchema),
  /** Sentences for the cashier: supplements that no account may pay, a cap that ran out … */
  warnings: v.array(SentenceSchema),
  /** Where a relative’s code may still pay (二次扫码): until when, and how much of the cash at most. */
  secondScan: v.nullable(v.strictObject({ until: InstantSchema, left: FenSchema })),
  /** What was returned of the bill since it was settled, in turn. */
  returned: v.array(
    v.strictObject({
      at: InstantSchema,
      reason: WordSchema,
      lines: v.array(v.strictObject({ code: v.string(), name: v.string(), count: v.number() })),
      /** By how much the bill became smaller. */
      totalFee: FenSchema,
      /** How much of it goes back to the patient in cash. */
      cashPay: FenSchema,
    }),
  ),
  reversal: v.nullable(v.strictObject({ at: InstantSchema, reason: WordSchema })),
})
export type Receipt = v.InferOutput<typeof ReceiptSchema>
