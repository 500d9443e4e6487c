import * as v from 'valibot'
import { LowBalanceSchema, WhoSchema } from '../shapes'
import { FenSchema, RequestIdSchema } from '../values'
import { defineFunction } from './define'

/** What one person used of another's money in a year, net of reversals. */
const AidSumSchema = v.strictObject({
  who: WhoSchema,
  total: FenSchema,
  /** Months in which something was used, newest first. */
  months: v.array(v.strictObject({ month: v.string(), amount: FenSchema })),
})

export const summariseAid = defineFunction({
  name: 'summariseAid',
  summary:
    'Who used how much of whose money in a year, by month: of the caller’s, and what he used of others’.',
  access: 'person',
  changes: false,
  params: v.strictObject({
    year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))),
  }),
  result: v.strictObject({
    year: v.number(),
    /** Most used first. */
    given: v.array(AidSumSchema),
    received: v.array(AidSumSchema),
    givenTotal: FenSchema,
    receivedTotal: FenSchema,
  }),
  refusals: ['NOT_FOUND'],
})

export const setLowBalance = defineFunction({
  name: 'setLowBalance',
  summary:
    'When a grantor is told that his account runs low: after a use that takes it under this amount; null = never.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    threshold: v.nullable(v.pipe(FenSchema, v.minValue(100), v.maxValue(10_000_000))),
  }),
  result: v.strictObject({ lowBalance: LowBalanceSchema }),
  refusals: [],
})
