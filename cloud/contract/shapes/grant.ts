import * as v from 'valibot'
import {
  DaySchema,
  FenSchema,
  IdSchema,
  ItemKindSchema,
  RelationSchema,
  SentenceSchema,
  VisitTypeSchema,
  WordSchema,
} from '../values'
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

const isDistinct = (list: readonly string[]): boolean => new Set(list).size === list.length

/** For what the grantor lets his money be used; null = everything that the region allows. */
export const GrantLimitsInputSchema = v.strictObject({
  visits: v.nullable(
    v.pipe(
      v.array(VisitTypeSchema),
      v.minLength(1),
      v.check((list) => isDistinct(list), 'each once'),
    ),
  ),
  kinds: v.nullable(
    v.pipe(
      v.array(ItemKindSchema),
      v.minLength(1),
      v.check((list) => isDistinct(list), 'each once'),
    ),
  ),
  institutionIds: v.nullable(
    v.pipe(
      v.array(IdSchema),
      v.minLength(1),
      v.maxLength(10),
      v.check((list) => isDistinct(list), 'each once'),
    ),
  ),
})

/** The same, as people read it. */
export const GrantLimitsSchema = v.strictObject({
  visits: v.nullable(v.array(VisitTypeSchema)),
  kinds: v.nullable(v.array(ItemKindSchema)),
  institutions: v.nullable(v.array(v.strictObject({ institutionId: IdSchema, name: v.string() }))),
})
export type GrantLimits = v.InferOutput<typeof GrantLimitsSchema>

/** When a grantor is told that his account runs low. */
export const LowBalanceSchema = v.strictObject({
  /** Null = never. */
  threshold: v.nullable(FenSchema),
  /** True where he set nothing: the amount is ours. */
  isDefault: v.boolean(),
})

/** 家庭共济授权, as its grantor or its beneficiary sees it. */
export const GrantSchema = v.strictObject({
  grantId: IdSchema,
  version: v.number(),
  grantor: WhoSchema,
  beneficiary: WhoSchema,
  /** What the beneficiary is to the grantor. */
  relation: RelationSchema,
  relationLabel: WordSchema,
  /** proposed = waits for the beneficiary's own consent, where his region wants it. */
  state: v.picklist(['proposed', 'active', 'paused', 'revoked', 'ended', 'expired']),
  /** True of a grant for one bill, given on being asked. */
  oneBill: v.boolean(),
  order: v.number(),
  caps: v.array(CapSchema),
  limits: GrantLimitsSchema,
  validFrom: DaySchema,
  validTo: v.nullable(DaySchema),
  /** The grantor's balance: to the grantor alone. */
  balance: v.nullable(FenSchema),
  usedThisYear: FenSchema,
  endedBecause: v.nullable(SentenceSchema),
})
export type Grant = v.InferOutput<typeof GrantSchema>
