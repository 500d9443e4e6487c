import * as v from 'valibot'
import { DaySchema } from '../contract/values/day'
import { InsuranceTypeSchema } from '../contract/values/insurance'
import { RegionSchema } from '../contract/values/region'
import { type ParameterPath, parameterSchemas, QUESTION_KEYS } from '../domain/policy'

const SourceSchema = v.strictObject({
  title: v.pipe(v.string(), v.minLength(2)),
  url: v.nullable(v.string()),
})

const confidence = v.picklist(
  ['A', 'B', 'C', 'G'],
  'A (official), B (portal, newspaper), C (content site) or G (general knowledge)',
)
const sourceKey = v.pipe(v.string('the key of a source of this file'), v.minLength(1))

/** Where each version of a value must come from. */
const provenance = {
  source: sourceKey,
  confidence,
  note: v.optional(v.nullable(v.string())),
}

/** `unknown` instead of a value: nothing above holds here, and nothing better is known. */
const UNKNOWN = 'unknown'

/** Judges a value by its own schema, so that a fault names the spot inside it. */
const valueOrUnknown = <T extends v.GenericSchema>(value: T) =>
  v.lazy((input) => (isUnknown(input) ? v.literal(UNKNOWN) : value))

const versions = <T extends v.GenericSchema>(value: T) =>
  v.pipe(
    v.array(
      v.strictObject({
        for: v.optional(InsuranceTypeSchema),
        from: DaySchema,
        precision: v.optional(v.picklist(['day', 'month', 'year', 'unknown']), 'day'),
        to: v.optional(DaySchema),
        value: valueOrUnknown(value),
        status: v.optional(v.picklist(['official', 'reported', 'disputed', 'simulated'])),
        ...provenance,
        alternatives: v.optional(
          v.array(v.strictObject({ name: v.optional(v.string()), value, ...provenance })),
          [],
        ),
      }),
    ),
    v.minLength(1),
  )

const SaidSchema = v.strictObject({ text: v.string(), source: sourceKey, confidence })
const AnswerSchema: v.GenericSchema<unknown, 'unknown' | v.InferOutput<typeof SaidSchema>> = v.lazy(
  (input) => (isUnknown(input) ? v.literal(UNKNOWN) : SaidSchema),
)

function parameters() {
  const entries = Object.entries(parameterSchemas('yaml')).map(([path, value]) => [
    path,
    v.optional(versions(value)),
  ])
  return v.strictObject(
    Object.fromEntries(entries) as Record<
      ParameterPath,
      v.GenericSchema<unknown, VersionOutput[] | undefined>
    >,
  )
}

/** One version as parsed: money is fen, ratios are parts per million. */
export interface VersionOutput {
  for?: '310' | '390'
  from: string
  precision: 'day' | 'month' | 'year' | 'unknown'
  to?: string
  value: unknown
  status?: 'official' | 'reported' | 'disputed' | 'simulated'
  source: string
  confidence: 'A' | 'B' | 'C' | 'G'
  note?: string | null
  alternatives: {
    name?: string
    value: unknown
    source: string
    confidence: 'A' | 'B' | 'C' | 'G'
    note?: string | null
  }[]
}

export const isUnknown = (value: unknown): boolean => value === UNKNOWN

/** `policy.yaml` of one region's folder. */
export const PolicyFileSchema = v.strictObject({
  region: RegionSchema,
  name: v.string(),
  /** The region whose rules this one inherits; left out: the province, or the country. */
  parent: v.optional(v.nullable(RegionSchema)),
  /** A made-up region: every value is simulated. */
  simulated: v.optional(v.boolean(), false),
  /** The day on which the sources were last looked at. */
  checkedOn: DaySchema,
  sources: v.optional(v.record(v.string(), SourceSchema), {}),
  /** The five official questions, as people ask them. */
  questions: v.optional(
    v.strictObject(
      Object.fromEntries(QUESTION_KEYS.map((key) => [key, v.optional(AnswerSchema)])) as Record<
        (typeof QUESTION_KEYS)[number],
        v.OptionalSchema<typeof AnswerSchema, undefined>
      >,
    ),
    {},
  ),
  parameters: v.optional(parameters(), {} as never),
})
export type PolicyFile = v.InferOutput<typeof PolicyFileSchema>
