import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import type { Region } from '../contract/values/region'
import { type ParameterPath, type PolicyBook, parameterSchemas } from '../domain/policy'
import { readCase, settleBill } from '../domain/settlement'
import type { Ask, Example } from './exampleSchema'
import { nearest } from './nearest'

/** The date of a case that gives none: examples must not change with the calendar (docs/policies.md). */
const NO_TODAY = '2023-05-01'

/** "12.50元" as fen; anything else as it is. */
function inFen(written: unknown): unknown {
  const match = typeof written === 'string' ? /^(-?)(\d+)(?:\.(\d{1,2}))?元$/.exec(written) : null
  if (!match) return written
  const [, sign, yuan, fen = ''] = match
  return (sign ? -1 : 1) * (Number(yuan) * 100 + Number(fen.padEnd(2, '0')))
}

/** Where something differs from what is expected (only what is named is compared), or null. */
function difference(expected: unknown, found: unknown, path = ''): string | null {
  const want = inFen(expected)
  if (Array.isArray(want)) {
    if (!Array.isArray(found) || found.length !== want.length)
      return `${path}: ${JSON.stringify(found)}, not ${JSON.stringify(want)}`
    for (const [index, each] of want.entries()) {
      const fault = difference(each, found[index], `${path}.${index}`)
      if (fault) return fault
    }
    return null
  }
  if (typeof want === 'object' && want !== null) {
    if (typeof found !== 'object' || found === null)
      return `${path}: ${JSON.stringify(found)}, not ${JSON.stringify(want)}`
    for (const [key, each] of Object.entries(want)) {
      const fault = difference(
        each,
        (found as Record<string, unknown>)[key],
        path === '' ? key : `${path}.${key}`,
      )
      if (fault) return fault
    }
    return null
  }
  return Object.is(want, found) ? null : `${path}: ${JSON.stringify(found)}, not ${JSON.stringify(want)}`
}

type Outcome = Readonly<Record<string, unknown>>

/** What a case comes to, as examples speak of it: the settlement, or the refusal's code and path. */
function outcome(written: Record<string, unknown>, region: Region, book: PolicyBook): Outcome {
  const read = readCase({ region, ...written }, NO_TODAY)
  if (!read.ok) return { badCase: read.fault.path, what: read.fault.what }
  const settled = settleBill(read.value, book)
  if (!settled.ok) return { refusal: settled.refusal.code, ...settled.refusal.details }
  const aid = Object.fromEntries(settled.value.mutualAid.map(({ from, amount }) => [from, amount]))
  return { ...settled.value, aid }
}

/** A case that cannot be read, or is refused, or an expectation that nothing answers to; null when all is as it may be. */
function unexpected({ expect = {} }: Example, found: Outcome): string | null {
  if ('badCase' in found) {
    return 'badCase' in expect ? null : `case.${found.badCase}: ${found.what}`
  }
  if ('refusal' in found) {
    if ('refusal' in expect) return null
    const { refusal, ...details } = found
    return `was refused: ${refusal} ${Object.values(details).join(' ')}`.trim()
  }
  const odd = Object.keys(expect).find((key) => !Object.hasOwn(found, key))
  if (odd === undefined) return null
  const near = nearest(odd, Object.keys(found))
  return `nothing is called "${odd}"${near === null ? '' : `; did you mean "${near}"?`}`
}

/**
 * Runs one example of a region.
 * @returns null when it holds, else what is wrong
 */
export function runExample(example: Example, region: Region, book: PolicyBook): string | null {
  const found = outcome(example.case, region, book)
  const unforeseen = unexpected(example, found)
  if (unforeseen !== null) return `${example.id}: ${unforeseen}`
  if (example.expect) {
    const fault = difference(example.expect, found)
    if (fault) return `${example.id}: ${fault}`
  }
  if (example.never && difference(example.never, found) === null) {
    return `${example.id}: came to ${JSON.stringify(example.never)}, which must not be`
  }
  return null
}

const yamlSchemas = parameterSchemas('yaml')

/** Runs one question to the book. */
export function runAsk(ask: Ask, region: Region, book: PolicyBook): string | null {
  const path = ask.path as ParameterPath
  if (!Object.hasOwn(yamlSchemas, path)) {
    const near = nearest(path, Object.keys(yamlSchemas))
    return `there is no parameter "${path}"${near === null ? '' : `; did you mean "${near}"?`}`
  }
  const found = book.lookUp(ask.region ?? region, ask.day, path)
  const read = v.safeParse(yamlSchemas[path], ask.value)
  if (!read.success) return `${path} cannot be ${JSON.stringify(ask.value)}: ${read.issues[0].message}`
  const expected = read.output
  if (found.known && isDeepStrictEqual(found.value, expected)) return null
  return `${ask.path} on ${ask.day}: ${JSON.stringify(found.value)}, not ${JSON.stringify(expected)}`
}
