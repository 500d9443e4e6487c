import { type Judged, refused } from '../../contract/refusals'
import type { Day } from '../../contract/values/day'
import type { InsuranceType } from '../../contract/values/insurance'
import type { Language } from '../../contract/values/language'
import type { Region } from '../../contract/values/region'
import type { ParameterPath, PolicyBook } from '../policy'
import { parameterName } from '../policy/names'
import { valueText } from '../policy/valueText'
import { asIf } from './elsewhere'
import { isSettlementPath } from './resolve'
import { settleBill } from './settleBill'
import type { Settlement, SettlementInput } from './types'

/** What is imagined of a bill; what is left out stays as it was. */
export interface Change {
  readonly region?: Region | undefined
  readonly day?: Day | undefined
  /** Path → reading. */
  readonly choose?: Readonly<Record<string, string>> | undefined
}

/**
 * The same bill under other rules: the same items, institution, accounts and sums of the year, in another
 * region, on another day, by other readings. Pure: nothing moves.
 * Refuses what `settleBill` refuses, and READING_UNKNOWN for a path that decides no bill.
 */
export function whatIf(input: SettlementInput, change: Change, policies: PolicyBook): Judged<Settlement> {
  const choose = change.choose ?? {}
  const odd = Object.keys(choose).find((path) => !isSettlementPath(path))
  if (odd !== undefined) {
    return refused('READING_UNKNOWN', { path: odd, choose: choose[odd] ?? '', offered: '没有' })
  }
  const moved = asIf(input, change.region ?? input.region, change.day ?? input.date)
  return settleBill({ ...moved, choose, set: {} }, policies)
}

/** A parameter whose sources do not agree, and what each says. */
export interface Reading {
  readonly path: string
  readonly name: string
  readonly chosen: string
  readonly offered: readonly {
    /** "chosen", or the id of an alternative. */
    readonly reading: string
    readonly value: string
    readonly source: string | null
  }[]
}

/** The parameters that a settlement rests on and that may be read in another way, each with all its readings. */
export function readingsOf(
  settlement: Pick<Settlement, 'policyVersions' | 'region' | 'date'>,
  insurance: InsuranceType,
  policies: PolicyBook,
  language: Language = 'zh',
): Reading[] {
  return settlement.policyVersions.flatMap(({ path, reading }): Reading[] => {
    const found = policies.lookUp(settlement.region, settlement.date, path as ParameterPath, { insurance })
    if (!found.known || found.alternatives.length === 0) return []
    const usual = {
      reading: 'chosen',
      value: valueText(found.value, path, language),
      source: found.source.title || null,
    }
    const others = found.alternatives.map((each) => ({
      reading: each.id,
      value: valueText(each.value, path, language),
      source: each.source.title || null,
    }))
    return [{ path, name: parameterName(path, language), chosen: reading, offered: [usual, ...others] }]
  })
}
