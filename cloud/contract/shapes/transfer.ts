import * as v from 'valibot'
import { DaySchema, FenSchema, IdSchema, InstantSchema, SentenceSchema } from '../values'
import { WhoSchema } from './person'

/** Out of which pocket of the payer: 个人账户 or 医保钱包. */
export const PaidFromSchema = v.picklist(['account', 'wallet'])
export type PaidFrom = v.InferOutput<typeof PaidFromSchema>

/** waiting for the payee; accepted, refused or returned (not accepted in time); moved = a pot needs no answer. */
export const TransferStateSchema = v.picklist(['waiting', 'accepted', 'refused', 'returned', 'moved'])
export type TransferState = v.InferOutput<typeof TransferStateSchema>

/** One movement between relatives, as one side of it sees it. */
export const TransferSchema = v.strictObject({
  transferId: IdSchema,
  kind: v.picklist(['wallet', 'pot']),
  direction: v.picklist(['sent', 'received']),
  /** The one at the other end. */
  other: WhoSchema,
  amount: FenSchema,
  /** Null for the payee: it is the payer's business. */
  from: v.nullable(PaidFromSchema),
  state: TransferStateSchema,
  sentAt: InstantSchema,
  /** Until when the payee may accept; null for a pot. */
  answerBy: v.nullable(InstantSchema),
  endedAt: v.nullable(InstantSchema),
  /** What of a pot movement has gone back to the giver. */
  givenBack: FenSchema,
  planned: v.boolean(),
})
export type Transfer = v.InferOutput<typeof TransferSchema>

/** A transfer of every month. */
export const PlanSchema = v.strictObject({
  planId: IdSchema,
  kind: v.picklist(['wallet', 'pot']),
  to: WhoSchema,
  amount: FenSchema,
  from: PaidFromSchema,
  /** Day of the month, 1 to 28. */
  dayOfMonth: v.number(),
  until: v.nullable(DaySchema),
  state: v.picklist(['active', 'cancelled', 'ended']),
  /** Null when no more is to come. */
  nextDay: v.nullable(DaySchema),
  /** What became of the last one: sent, or why not as a refusal's sentence. */
  last: v.nullable(v.strictObject({ day: DaySchema, sent: v.boolean(), why: v.nullable(SentenceSchema) })),
})
export type Plan = v.InferOutput<typeof PlanSchema>

/** 居民医保费 that was paid. */
export const PremiumSchema = v.strictObject({
  premiumId: IdSchema,
  insured: WhoSchema,
  payer: WhoSchema,
  year: v.number(),
  amount: FenSchema,
  paidAt: InstantSchema,
  coversFrom: DaySchema,
  coversTo: DaySchema,
})
export type Premium = v.InferOutput<typeof PremiumSchema>
