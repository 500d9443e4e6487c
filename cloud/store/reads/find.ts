import { createHash } from 'node:crypto'
import type { Statement } from '../engines/engine'
import { type DocumentOf, KINDS, type Kind } from '../kinds'
import type { FindOptions, Versioned } from '../store'
import { columnOf, tableOf } from '../tables'
import { readCursor } from './cursor'
import type { Want } from './gather'

export type Where = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** Without a limit of the caller's no list is longer than this; a longer one is a fault of the code. */
export const LONGEST_LIST = 10_000

/** Of one person or device there are few: a second field is compared here rather than by a statement of its own. */
const SHORT_LISTS: readonly Kind[] = ['application', 'binding', 'grant']

/** More values than these are asked for by a statement of their own. */
const MOST_VALUES = 64

type Field = readonly [field: string, value: string | number | readonly string[]]

/** A list as reads that travel with whatever else is read, one for each value of its first field. */
interface GatheredFind {
  readonly wants: readonly Want[]
  /** What was found, as one list. */
  finish<K extends Kind>(found: Versioned<DocumentOf<K>>[]): Versioned<DocumentOf<K>>[]
}

/**
 * Most lists: a first page, or a whole list, by one value or several. Null for anything more.
 */
export function gatheredFind(kind: Kind, where: Where, options: FindOptions = {}): GatheredFind | null {
  const { indexed, order } = KINDS[kind]
  const [first, ...more] = fieldsOf(kind, indexed, where)
  if (!first || options.after) return null
  if (more.length > 0 && (options.limit !== undefined || !SHORT_LISTS.includes(kind))) return null
  const values = typeof first[1] === 'object' ? [...new Set(first[1])] : [String(first[1])]
  if (values.length > MOST_VALUES) return null
  const isNewest = options.newestFirst === true && order !== null
  const key = `${isNewest ? 'newest' : 'find'}.${kind}.${first[0]}`
  const limit = options.limit ?? LONGEST_LIST + 1
  return {
    wants: values.map((v) => ({ key, row: { v, l: limit } })),
    finish(found) {
      const fitting =
        more.length === 0 ? found : found.filter(({ data }) => more.every((field) => fits(data, field)))
      if (values.length === 1) return fitting
      return fitting.sort(isNewest ? newerFirst(order) : byId).slice(0, limit)
    },
  }
}

const fieldOf = (data: object, field: string): unknown => (data as Readonly<Record<string, unknown>>)[field]

function fits(data: object, [field, value]: Field): boolean {
  const own = fieldOf(data, field)
  if (own === undefined || own === null) return false
  return typeof value === 'object' ? value.includes(String(own)) : String(value) === String(own)
}

type Placed = Versioned<object>

const byId = (a: Placed, b: Placed): number => (a.id < b.id ? -1 : 1)

const newerFirst =
  (order: string) =>
  (a: Placed, b: Placed): number =>
    Number(fieldOf(b.data, order)) - Number(fieldOf(a.data, order)) || byId(b, a)

/**
 * Documents by indexed fields, a page at a time; a list of values means any of them.
 * @param table where they are looked for
 */
export function findStatement(
  kind: Kind,
  where: Where,
  options: FindOptions = {},
  table: string = tableOf(kind),
): Statement {
  const { indexed, order } = KINDS[kind]
  const orderColumn = options.newestFirst && order !== null ? columnOf(order) : null
  const values: unknown[] = []
  const parameter = (value: unknown): string => `$${values.push(value)}`

  const conditions: string[] = []
  let wanted = ''
  for (const [field, value] of fieldsOf(kind, indexed, where)) {
    if (typeof value !== 'object') conditions.push(`d.${columnOf(field)} = ${parameter(String(value))}`)
    else if (orderColumn && !wanted) {
      // Each value has its own run in the index: a page of each, then the page of all.
      wanted = `unnest(${parameter(value)}::text[]) as wanted(value)`
      conditions.push(`d.${columnOf(field)} = wanted.value`)
    } else conditions.push(`d.${columnOf(field)} = any (${parameter(value)}::text[])`)
  }
  if (options.after) {
    const { order: position, id } = readCursor(options.after)
    if (orderColumn)
      conditions.push(`(d.${orderColumn}, d.id) < (${parameter(String(position))}, ${parameter(id)})`)
    else conditions.push(`d.id > ${parameter(id)}`)
  }

  const sorted = orderColumn ? `${orderColumn} desc, id desc` : 'id'
  const limit = parameter(String(options.limit ?? LONGEST_LIST + 1))
  const columns = orderColumn ? `id, version, data, ${orderColumn}` : 'id, version, data'
  const page = `select ${columns} from ${table} d
    ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''} order by ${sorted} limit ${limit}`
  const text = wanted
    ? `select page.* from ${wanted} cross join lateral (${page}) page order by ${sorted} limit ${limit}`
    : page
  return { text, values, name: nameOf(text) }
}

/** The server keeps the plan of a statement by its name; there are few texts, since names of fields make them. */
const names = new Map<string, string>()
function nameOf(text: string): string {
  const name = names.get(text) ?? `find_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
  names.set(text, name)
  return name
}

/** How many documents of a table have these fields. */
export function countStatement(kind: Kind, where: Where, table: string): Statement {
  const values: unknown[] = []
  const conditions = fieldsOf(kind, KINDS[kind].indexed, where).map(
    ([field, value]) => `${columnOf(field)} = $${values.push(String(value))}`,
  )
  const filter = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
  return { text: `select count(*) as count from ${table} ${filter}`, values }
}

/** Only names from kinds.ts become columns: nothing that a client sent is ever part of a statement's text. */
function fieldsOf(kind: Kind, indexed: readonly string[], where: Where): Field[] {
  return Object.entries(where).flatMap(([field, value]) => {
    if (value === undefined) return []
    if (!indexed.includes(field))
      throw new Error(`${kind} is not found by ${field}: kinds.ts does not list it`)
    return [[field, value] as const]
  })
}
