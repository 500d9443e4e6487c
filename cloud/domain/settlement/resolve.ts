import * as v from 'valibot'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day } from '../../contract/values/day'
import type { InsuranceType } from '../../contract/values/insurance'
import type { Region } from '../../contract/values/region'
import { type ParameterPath, type ParameterValue, type PolicyBook, parameterSchemas } from '../policy'
import { makeRules, type Rules } from './rules'
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

/** Whether a path names a parameter that may decide a bill. */
export const isSettlementPath = (path: string): path is SettlementPath =>
  (PATHS as readonly string[]).includes(path)

/** A value in force, and where it stands in the list of references. */
export interface Resolved<T> {
  readonly value: T
  readonly ref: number
}

/** All parameters of one region, day and insurance, looked up once. An unknown one is null. */
export interface Compiled {
  readonly region: Region
  /** 丹东市: for refusals. */
  readonly regionName: string
  readonly values: { readonly [P in SettlementPath]: Resolved<ParameterValue<P>> | null }
  readonly references: readonly ParameterReference[]
  readonly simulated: boolean
  /** The values by short names, with what counts where nobody says. */
  readonly rules: Rules
}

export interface Key {
  readonly region: Region
  readonly date: Day
  readonly insurance: InsuranceType
}

export function isEmpty(record: object): boolean {
  for (const _ in record) return false
  return true
}

const caseSchemas = parameterSchemas('case')

function overriding(path: ParameterPath, written: unknown): Judged<unknown> {
  const parsed = v.safeParse(caseSchemas[path], widen(path, written))
  if (parsed.success) return granted(parsed.output)
  return refused('PARAMETER_MISFIT', { path: `set.${path}`, fault: parsed.issues[0].message })
}

/**
 * What the caller sets of a parameter: the whole value, or the chosen scope with single buckets changed;
 * undefined where he sets nothing of it.
 */
function setBy(set: SettlementInput['set'], path: ParameterPath, chosen: () => unknown): unknown {
  if (Object.hasOwn(set, path)) return set[path]
  const parts = Object.keys(set).flatMap((key) => {
    const { whole, part } = splitPart(key)
    return whole === path && part !== null ? [[part, set[key]]] : []
  })
  return parts.length === 0 ? undefined : { ...(chosen() as object), ...Object.fromEntries(parts) }
}

/**
 * Looks every parameter of settlement up for a region, a day and an insurance, with the caller's readings and
 * overrides. Refuses READING_UNKNOWN and PARAMETER_MISFIT.
 */
export function resolve(
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
    const own = isEmpty(set)
      ? undefined
      : setBy(set, path, () => book.lookUp(key.region, key.date, path).value)
    if (own !== undefined) {
      const parsed = overriding(path, own)
      if (!parsed.ok) return parsed
      simulated = true
      put(parsed.value, { path, region: key.region, from: key.date, reading: 'set' })
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
  const known = <P extends ParameterPath>(path: P) =>
    (values[path]?.value ?? null) as ParameterValue<P> | null
  const rules = makeRules(known, (path) => values[path] !== null && values[path] !== undefined)
  const regionName = book.region(key.region)?.name ?? key.region
  return granted({
    region: key.region,
    regionName,
    values: values as Compiled['values'],
    references,
    simulated,
    rules,
  })
}
