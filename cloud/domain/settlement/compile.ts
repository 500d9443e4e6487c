import * as v from 'valibot'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day } from '../../contract/values/day'
import type { InsuranceType } from '../../contract/values/insurance'
import type { Region } from '../../contract/values/region'
import { makeScopes, type Scopes } from '../aid/scope'
import { type ParameterPath, type ParameterValue, type PolicyBook, parameterSchemas } from '../policy'
import { splitPart } from './synonyms'
import type { ParameterReference, SettlementInput } from './types'
import { widen } from './widen'

/** Every parameter that may decide a bill. */
const PATHS = [
  'settlement.preSelfPay',
  'settlement.currentYearAccountFirst',
  'settlement.deductible',
  'settlement.tiers',
  'settlement.tiers.basis',
  'settlement.tiers.rounding',
  'settlement.bonus',
  'settlement.annualLimit',
  'settlement.annualLimit.basis',
  'settlement.monthlyLimit',
  'settlement.fixedFundItems',
  'settlement.majorIllness',
  'settlement.otherPlace',
  'grant.enabled',
  'grant.area',
  'grant.grantor.fund',
  'grant.grantor.keepMin',
  'grant.relations',
  'grant.relationsExtra',
  'grant.caps',
  'payment.mode',
  'payment.atTill',
  'payment.atTillPharmacy',
  'payment.ownFirst',
  'payment.grantOrder',
  'payment.grantTieBreak',
  'payment.maxGrantorsPerSettlement',
  'payment.ownScope.buckets',
  'payment.ownScope.currentYearBuckets',
  'payment.ownScope.visits',
  'payment.aidScope.buckets',
  'payment.aidScope.visits',
  'payment.aidScope.kinds',
  'payment.aidScope.pharmacyKinds',
  'payment.never',
] as const satisfies readonly ParameterPath[]
export type SettlementPath = (typeof PATHS)[number]

/** A value in force, and where it stands in the list of references. */
export interface Resolved<T> {
  readonly value: T
  readonly ref: number
}

/** All parameters of one region, day and insurance, looked up once. An unknown one is null. */
export interface Compiled {
  readonly region: Region
  readonly values: { readonly [P in SettlementPath]: Resolved<ParameterValue<P>> | null }
  readonly references: readonly ParameterReference[]
  readonly simulated: boolean
  /** What each kind of payer may pay, worked out from the values. */
  readonly scopes: Scopes
}

interface Key {
  readonly region: Region
  readonly date: Day
  readonly insurance: InsuranceType
}

const caseSchemas = parameterSchemas('case')

function overriding(path: ParameterPath, written: unknown): Judged<unknown> {
  const parsed = v.safeParse(caseSchemas[path], widen(path, written))
  if (parsed.success) return granted(parsed.output)
  return refused('PARAMETER_MISFIT', { path: `set.${path}`, fault: parsed.issues[0].message })
}

/** A chosen scope with the buckets that the caller set alone; null where he set none of this parameter. */
function withParts(path: ParameterPath, value: unknown, set: SettlementInput['set']): unknown {
  const parts = Object.keys(set).filter(
    (key) => splitPart(key).whole === path && splitPart(key).part !== null,
  )
  if (parts.length === 0) return null
  const changed = parts.map((key) => [splitPart(key).part, set[key]])
  return { ...(value as object), ...Object.fromEntries(changed) }
}

function resolve(
  book: PolicyBook,
  key: Key,
  choose: SettlementInput['choose'],
  set: SettlementInput['set'],
): Judged<Compiled> {
  const values: Record<string, Resolved<unknown> | null> = {}
  const references: ParameterReference[] = []
  let simulated = false
  const put = (value: unknown, reference: ParameterReference): void => {
    values[reference.path] = { value, ref: references.length }
    references.push(reference)
  }
  for (const path of PATHS) {
    if (Object.hasOwn(set, path)) {
      const own = overriding(path, set[path])
      if (!own.ok) return own
      simulated = true
      put(own.value, { path, region: key.region, from: key.date, reading: 'set' })
      continue
    }
    const parts = isEmpty(set) ? null : withParts(path, book.lookUp(key.region, key.date, path).value, set)
    if (parts !== null) {
      const own = overriding(path, parts)
      if (!own.ok) return own
      simulated = true
      put(own.value, { path, region: key.region, from: key.date, reading: 'set' })
      continue
    }
    const found = book.lookUp(key.region, key.date, path, { choose: choose[path], insurance: key.insurance })
    if (found.known) {
      simulated ||= found.status === 'simulated'
      put(found.value, { path, region: found.region, from: found.from, reading: found.reading })
    } else if (found.reason === 'noReading') {
      return refused('READING_UNKNOWN', {
        path,
        choose: choose[path] ?? '',
        offered: found.offered.join('、'),
      })
    } else {
      values[path] = null
    }
  }
  const known = values as Compiled['values']
  return granted({ region: key.region, values: known, references, simulated, scopes: scopesOf(known) })
}

function scopesOf(values: Compiled['values']): Scopes {
  return makeScopes({
    own: values['payment.ownScope.buckets']?.value,
    thisYear: values['payment.ownScope.currentYearBuckets']?.value,
    aid: values['payment.aidScope.buckets']?.value,
    kinds: values['payment.aidScope.kinds']?.value,
    pharmacyKinds: values['payment.aidScope.pharmacyKinds']?.value,
    never: values['payment.never']?.value,
  })
}

const CACHE_BOUND = 20_000
const caches = new WeakMap<PolicyBook, Map<string, Judged<Compiled>>>()

function isEmpty(record: object): boolean {
  for (const _ in record) return false
  return true
}

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
