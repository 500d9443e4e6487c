import type { Judged } from '../../contract/refusals'
import type { PolicyBook } from '../policy'
import { type Compiled, isEmpty, type Key, resolve } from './resolve'
import type { SettlementInput } from './types'

export type { Compiled } from './resolve'

const CACHE_BOUND = 20_000
const caches = new WeakMap<PolicyBook, Map<string, Judged<Compiled>>>()

/**
 * The parameters of a region on a day for one insurance. A book never changes, so the answer is kept with it;
 * the bound stops a stream of odd dates from filling the memory.
 */
export function compile(book: PolicyBook, input: SettlementInput): Judged<Compiled> {
  const key: Key = { region: input.region, date: input.date, insurance: input.patient.insurance }
  if (!isEmpty(input.choose) || !isEmpty(input.set)) return resolve(book, key, input.choose, input.set)
  let cache = caches.get(book)
  if (!cache) {
    cache = new Map()
    caches.set(book, cache)
  }
  const name = `${key.region}${key.date}${key.insurance}`
  let compiled = cache.get(name)
  if (!compiled) {
    if (cache.size >= CACHE_BOUND) cache.clear()
    compiled = resolve(book, key, input.choose, input.set)
    cache.set(name, compiled)
  }
  return compiled
}
