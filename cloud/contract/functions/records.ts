import * as v from 'valibot'
import { UsageDetailSchema, UsageFilterSchema, UsageRowSchema, UsageTotalsSchema, WhoSchema } from '../shapes'
import { FenSchema, IdSchema, PlaceSchema, RequestIdSchema, VisitTypeSchema } from '../values'
import { defineFunction } from './define'

export const listUsage = defineFunction({
  name: 'listUsage',
  summary:
    'Pages of usage records, newest first: one’s own, one’s members’, and uses of one’s own money; bills, premiums, transfers.',
  access: 'person',
  changes: false,
  params: v.strictObject({
    filter: UsageFilterSchema,
    cursor: v.optional(v.nullable(v.string())),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
  }),
  result: v.strictObject({ records: v.array(UsageRowSchema), nextCursor: v.nullable(v.string()) }),
  refusals: [],
})

export const summariseUsage = defineFunction({
  name: 'summariseUsage',
  summary:
    'Totals of a year, by month and by payer, of the same records; and the filters that would find any.',
  access: 'person',
  changes: false,
  params: v.strictObject({ filter: UsageFilterSchema }),
  result: v.strictObject({
    year: v.number(),
    totals: UsageTotalsSchema,
    months: v.array(v.strictObject({ month: v.string(), ...UsageTotalsSchema.entries })),
    people: v.array(WhoSchema),
    years: v.array(v.number()),
    regions: v.array(v.strictObject({ region: v.string(), regionName: PlaceSchema })),
    visitTypes: v.array(v.string()),
    kinds: v.array(v.picklist(['settlement', 'transfer', 'premium'])),
    /** The same totals by kind of visit, the dearest first; null stands for premiums. */
    byVisit: v.array(
      v.strictObject({ visitType: v.nullable(VisitTypeSchema), ...UsageTotalsSchema.entries }),
    ),
  }),
  refusals: [],
})

export const exportUsage = defineFunction({
  name: 'exportUsage',
  summary:
    'The records that `listUsage` lists, as CSV (RFC 4180, UTF-8 with BOM, Chinese heads; asked for in English with English behind them). Who is in it can see that it was taken.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, filter: UsageFilterSchema }),
  result: v.strictObject({
    fileName: v.string(),
    /** The whole file, beginning with the byte order mark. */
    csv: v.string(),
    count: v.number(),
  }),
  refusals: ['NOT_FOUND', 'EXPORT_TOO_LARGE'],
})

export const getUsage = defineFunction({
  name: 'getUsage',
  summary: 'One record with every amount and payer that the viewer may see.',
  access: 'person',
  changes: false,
  params: v.strictObject({ recordId: IdSchema }),
  result: v.strictObject({ record: UsageDetailSchema }),
  refusals: ['NOT_FOUND'],
})

export const getBalances = defineFunction({
  name: 'getBalances',
  summary:
    'The account of oneself or a member: this year’s credit, earlier years’, wallet, pot, and yearly totals.',
  access: 'person',
  changes: false,
  params: v.strictObject({ personId: v.optional(IdSchema) }),
  result: v.strictObject({
    who: WhoSchema,
    hasAccount: v.boolean(),
    currentYear: FenSchema,
    earlierYears: FenSchema,
    pot: FenSchema,
    wallet: FenSchema,
    total: FenSchema,
    /** The year's deductible and how much of it is paid, per the region; null where unknown or none. */
    deductible: v.nullable(v.strictObject({ limit: FenSchema, paid: FenSchema, left: FenSchema })),
    fundPaidThisYear: FenSchema,
    annualLimit: v.nullable(FenSchema),
  }),
  refusals: ['NOT_FOUND', 'FACE_NEEDED', 'POLICY_UNKNOWN'],
})
