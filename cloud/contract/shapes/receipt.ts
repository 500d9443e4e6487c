import * as v from 'valibot'
import { DaySchema, FenSchema, IdSchema, InstantSchema, VisitTypeSchema } from '../values'
import { AmountsSchema, BillLineSchema, BucketAmountsSchema, PayerSchema } from './money'

/** How the person was identified (mdtrt_cert_type): 01 医保码, 02 身份证, 03 社保卡. */
export const OpenedBySchema = v.picklist(['01', '02', '03'])

/** The patient as terminal staff see him. */
export const MaskedPatientSchema = v.strictObject({
  nameMasked: v.string(),
  idNumberMasked: v.string(),
  sex: v.picklist(['male', 'female']),
  age: v.number(),
  insuranceLabel: v.string(),
  regionName: v.string(),
  standing: v.string(),
  /** What is left of this year's deductible at this institution; null where the region's is unknown. */
  deductibleLeft: v.nullable(FenSchema),
})

export const VisitSchema = v.strictObject({
  visitId: IdSchema,
  state: v.picklist(['open', 'registered', 'settled', 'mismatch', 'expired']),
  openedBy: OpenedBySchema,
  /** "本人", "由女儿代办": who showed the code. */
  shownBy: v.string(),
  patient: MaskedPatientSchema,
  institutionName: v.string(),
  visitType: v.nullable(VisitTypeSchema),
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
  shownBy: v.string(),
  patient: MaskedPatientSchema,
  visitType: VisitTypeSchema,
  lines: v.array(BillLineSchema),
  amounts: AmountsSchema,
  buckets: BucketAmountsSchema,
  /** Payers as relation and amount; only the patient's own balance is given. */
  payers: v.array(PayerSchema),
  /** Sentences for the cashier: supplements that no account may pay, a cap that ran out … */
  warnings: v.array(v.string()),
  reversal: v.nullable(v.strictObject({ at: InstantSchema, reason: v.string() })),
})
export type Receipt = v.InferOutput<typeof ReceiptSchema>
