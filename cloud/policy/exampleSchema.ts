import * as v from 'valibot'
import { DaySchema } from '../contract/values/day'
import { RegionSchema } from '../contract/values/region'

const record = v.record(v.string(), v.unknown())
const cell = v.unknown()

/** One case and what must come of it. `never` lists what must not: published sums that are wrong. */
const ExampleSchema = v.strictObject({
  id: v.string(),
  /** published: by a source; derived: worked out from the parameters; wrong: published, and not so. */
  kind: v.picklist(['published', 'derived', 'wrong']),
  about: v.string(),
  source: v.optional(v.string()),
  case: record,
  expect: v.optional(record),
  never: v.optional(record),
})

/**
 * Many cases that differ in a few places. A column names a place in the case ("patient.status", "spend" = one
 * line of class 甲); a column that begins with "=" names what must come out.
 */
const TableSchema = v.strictObject({
  id: v.string(),
  about: v.string(),
  source: v.optional(v.string()),
  case: v.optional(record, {}),
  columns: v.array(v.string()),
  rows: v.array(v.array(cell)),
})

/** What a look-up must answer, written as in the policy. */
const AskSchema = v.strictObject({
  path: v.string(),
  day: DaySchema,
  region: v.optional(RegionSchema),
  value: v.unknown(),
})

/** `examples.yaml` beside a policy: its examples are the tests. */
export const ExampleFileSchema = v.strictObject({
  examples: v.optional(v.array(ExampleSchema), []),
  tables: v.optional(v.array(TableSchema), []),
  asks: v.optional(v.array(AskSchema), []),
})

/** The keys that may stand in the file, and in an entry of each of its lists. */
export const EXAMPLE_KEYS = {
  file: Object.keys(ExampleFileSchema.entries),
  examples: Object.keys(ExampleSchema.entries),
  tables: Object.keys(TableSchema.entries),
  asks: Object.keys(AskSchema.entries),
}

export type ExampleFile = v.InferOutput<typeof ExampleFileSchema>
export type Example = ExampleFile['examples'][number]
export type ExampleTable = ExampleFile['tables'][number]
export type Ask = ExampleFile['asks'][number]
