import type { Statement } from '../engines/engine'
import { KINDS, type Kind } from '../kinds'
import type { FindOptions } from '../store'
import { columnOf, tableOf } from '../tables'
import { readCursor } from './cursor'
import type { Want } from './gather'

export type Where = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** Without a limit of the caller's no list is longer than this; a longer one is a fault of the code. */
export const LONGEST_LIST = 10_000

/**
 * The first page by one value of one field, which most lists are: read together with whatever else is read. Null for
 * anything more.
 */
export function simpleFind(kind: Kind, where: Where, options: FindOptions = {}): Want | null {
  const { indexed, order } = KINDS[kind]
  const [first, ...more] = fieldsOf(kind, indexed, where)
  if (!first || more.length > 0 || typeof first[1] === 'object' || options.after) return null
  const way = options.newestFirst && order !== null ? 'newest' : 'find'
  const [field, value] = first
  return { key: `${way}.${kind}.${field}`, row: { v: String(value), l: options.limit ?? LONGEST_LIST + 1 } }
}

/** Documents by indexed fields, a page at a time; a list of values means any of them. */
export function findStatement(kind: Kind, where: Where, options: FindOptions = {}): Statement {
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
  const page = `select ${columns} from ${tableOf(kind)} d
    ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''} order by ${sorted} limit ${limit}`
  const text = wanted
    ? `select page.* from ${wanted} cross join lateral (${page}) page order by ${sorted} limit ${limit}`
    : page
  return { text, values }
}

/** How many documents have these fields. */
export function countStatement(kind: Kind, where: Where): Statement {
  const values: unknown[] = []
  const conditions = fieldsOf(kind, KINDS[kind].indexed, where).map(
    ([field, value]) => `${columnOf(field)} = $${values.push(String(value))}`,
  )
  const filter = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
  return { text: `select count(*) as count from ${tableOf(kind)} ${filter}`, values }
}

/** Only names from kinds.ts become columns: nothing that a client sent is ever part of a statement's text. */
function fieldsOf(
  kind: Kind,
  indexed: readonly string[],
  where: Where,
): (readonly [field: string, value: string | number | readonly string[]])[] {
  return Object.entries(where).flatMap(([field, value]) => {
    if (value === undefined) return []
    if (!indexed.includes(field))
      throw new Error(`${kind} is not found by ${field}: kinds.ts does not list it`)
    return [[field, value] as const]
  })
}
