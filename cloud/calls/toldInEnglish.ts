import * as v from 'valibot'
import { inEnglish } from '../contract/english'
import { personInEnglish } from '../contract/english/people'
import { placeInEnglish } from '../contract/english/places'
import { sentencesInEnglish } from '../contract/english/sentences'
import { shownByInEnglish } from '../contract/english/shownBy'
import type { Told } from '../contract/values'

type Teller = (value: unknown) => unknown
type Schema = v.GenericSchema

const IN_ENGLISH: Readonly<Record<Told, (text: string) => string>> = {
  word: inEnglish,
  call: personInEnglish,
  shown: shownByInEnglish,
  place: placeInEnglish,
  sentence: sentencesInEnglish,
}

const isTold = (mark: unknown): mark is Told => typeof mark === 'string' && Object.hasOwn(IN_ENGLISH, mark)
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'

/** Schemas by the keys of an object's schema. */
const entriesOf = (schema: Schema): [string, Schema][] =>
  'entries' in schema
    ? Object.entries(schema.entries as Readonly<Record<string, unknown>>).filter(
        (entry): entry is [string, Schema] => isSchema(entry[1]),
      )
    : []

/** The one schema within another: of a nullable or optional value, of a list's items, of a record's values. */
function innerOf(schema: Schema, key: 'wrapped' | 'item' | 'value'): Schema | null {
  const inner: unknown = key in schema ? (schema as unknown as Readonly<Record<string, unknown>>)[key] : null
  return isSchema(inner) ? inner : null
}

const tellers = new WeakMap<Schema, Teller | null>()

/**
 * Tells anew in English what a contract's schema marks as words of ours (contract/values/told), and leaves everything
 * else as it is; null where a schema marks nothing. A schema is gone through once, when first asked for.
 */
export function tellerOf(schema: Schema): Teller | null {
  const known = tellers.get(schema)
  if (known !== undefined) return known
  const made = makeTeller(schema)
  tellers.set(schema, made)
  return made
}

function makeTeller(schema: Schema): Teller | null {
  const mark: unknown = v.getMetadata(schema).told
  if (isTold(mark)) return (value) => (typeof value === 'string' ? IN_ENGLISH[mark](value) : value)
  const wrapped = innerOf(schema, 'wrapped')
  if (wrapped) return tellerOf(wrapped)
  const item = innerOf(schema, 'item')
  if (item) return ofEach(tellerOf(item))
  const value = innerOf(schema, 'value')
  if (value) return ofValues(() => tellerOf(value))
  const byKey = new Map(entriesOf(schema).map(([key, entry]) => [key, tellerOf(entry)]))
  return [...byKey.values()].some(Boolean) ? ofValues((key) => byKey.get(key) ?? null) : null
}

const ofEach = (teller: Teller | null): Teller | null =>
  teller && ((value) => (Array.isArray(value) ? value.map(teller) : value))

const ofValues =
  (tellerFor: (key: string) => Teller | null): Teller =>
  (value) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tellerFor(key)?.(each) ?? each]))
      : value
