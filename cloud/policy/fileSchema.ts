import * as v from 'valibot'
import { DaySchema } from '../contract/values/day'
import { InsuranceTypeSchema } from '../contract/values/insurance'
import { type ParameterPath, parameterSchemas, QUESTION_KEYS, type QuestionKey } from '../domain/policy'

const SourceSchema = v.strictObject({
  title: v.pipe(v.string(), v.minLength(2)),
  url: v.nullable(v.string()),
})

const REGION = 'six digits of GB/T 2260 in quotes: "460000"'
const region = v.pipe(v.string(REGION), v.regex(/^\d{6}$/, REGION))

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

/** How a schema lets `unknown` stand instead of a value. */
export type OrUnknown = (value: v.GenericSchema) => v.GenericSchema

/** Judges a value by its own schema, so that a fault names the spot inside it. */
const judged: OrUnknown = (value) => v.lazy((input) => (isUnknown(input) ? v.literal(UNKNOWN) : value))

/** The same for editors, which know no lazy schemas. */
export const anyOf: OrUnknown = (value) => v.union([v.literal(UNKNOWN), value])

const versions = (value: v.GenericSchema, orUnknown: OrUnknown) =>
  v.pipe(
    v.array(
      v.strictObject({
        for: v.optional(InsuranceTypeSchema),
        from: DaySchema,
        precision: v.optional(v.picklist(['day', 'month', 'year', 'unknown']), 'day'),
        to: v.optional(DaySchema),
        value: orUnknown(value),
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
type Said = v.InferOutput<typeof SaidSchema>

function questions(orUnknown: OrUnknown) {
  const entries = QUESTION_KEYS.map((key) => [key, v.optional(orUnknown(SaidSchema))])
  return v.strictObject(
    Object.fromEntries(entries) as Record<
      QuestionKey,
      v.GenericSchema<unknown, Said | 'unknown' | undefined>
    >,
  )
}

function parameters(orUnknown: OrUnknown) {
  const entries = Object.entries(parameterSchemas('yaml')).map(([path, value]) => [
    path,
    v.optional(versions(value, orUnknown)),
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
export const policyFileSchema = (orUnknown: OrUnknown) =>
  v.strictObject({
    region,
    name: v.string(),
    /** The region whose rules this one inherits; left out: the province, or the country. */
    parent: v.optional(v.nullable(region)),
    /** A made-up region: every value is simulated. */
    simulated: v.optional(v.boolean(), false),
    /** The day on which the sources were last looked at. */
    checkedOn: DaySchema,
    sources: v.optional(v.record(v.string(), SourceSchema), {}),
    /** The five official questions, as people ask them. */
    questions: v.optional(questions(orUnknown), {} as never),
    parameters: v.optional(parameters(orUnknown), {} as never),
  })

export const PolicyFileSchema = policyFileSchema(judged)
export type PolicyFile = v.InferOutput<typeof PolicyFileSchema>

const VERSION_KEYS = [
  'for',
  'from',
  'precision',
  'to',
  'value',
  'status',
  'source',
  'confidence',
  'note',
  'alternatives',
]

/** The keys that may stand where an unknown one was found, as far as the file's own frame goes. */
export function keysAt(above: readonly (string | number)[]): readonly string[] {
  if (above.length === 0) return Object.keys(PolicyFileSchema.entries)
  if (above[0] === 'questions') return QUESTION_KEYS
  if (above[0] !== 'parameters') return []
  if (above.length === 1) return Object.keys(PolicyFileSchema.entries.parameters.wrapped.entries)
  return above.length === 3 ? VERSION_KEYS : []
}
