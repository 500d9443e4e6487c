import * as v from 'valibot'
import { DaySchema, FenSchema, IdSchema, RelationSchema } from '../values'
import { WhoSchema } from './person'

export const CapPeriodSchema = v.picklist(['payment', 'day', 'month', 'year'])
export type CapPeriod = v.InferOutput<typeof CapPeriodSchema>

export const CapInputSchema = v.strictObject({ period: CapPeriodSchema, amount: v.nullable(FenSchema) })

export const CapSchema = v.strictObject({
  period: CapPeriodSchema,
  /** Whether the cap counts this beneficiary alone or all beneficiaries of the grantor together. */
  subject: v.picklist(['perBeneficiary', 'total']),
  amount: v.nullable(FenSchema),
  used: FenSchema,
  left: v.nullable(FenSchema),
})

/** 家庭共济授权, as its grantor or its beneficiary sees it. */
export const GrantSchema = v.strictObject({
  grantId: IdSchema,
  version: v.number(),
  grantor: WhoSchema,
  beneficiary: WhoSchema,
  /** What the beneficiary is to the grantor. */
  relation: RelationSchema,
  relationLabel: v.string(),
  state: v.picklist(['active', 'paused', 'revoked', 'ended', 'expired']),
  order: v.number(),
  caps: v.array(CapSchema),
  validFrom: DaySchema,
  validTo: v.nullable(DaySchema),
  /** The grantor's balance: to the grantor alone. */
  balance: v.nullable(FenSchema),
  usedThisYear: FenSchema,
  endedBecause: v.nullable(v.string()),
})
export type Grant = v.InferOutput<typeof GrantSchema>
