import type { Day } from '../../contract/values/day'
import type { InsuranceType } from '../../contract/values/insurance'
import type { Region } from '../../contract/values/region'
import type { ParameterPath, ParameterValue } from './parameters'

/** A: official or a verbatim repost; B: portal or newspaper quoting a rule; C: content sites; G: general knowledge. */
export type Confidence = 'A' | 'B' | 'C' | 'G'
export type FromPrecision = 'day' | 'month' | 'year' | 'unknown'
export type ValueStatus = 'official' | 'reported' | 'disputed' | 'simulated'

export interface Source {
  /** What it is, in Chinese, as a person would name it. */
  readonly title: string
  /** Where it can be read; null where the text has no address. */
  readonly url: string | null
}

/** Another reading of the same parameter, which a caller may choose by its id or name. */
export interface Alternative<T = unknown> {
  /** "alternative-1", "alternative-2" … in the order of the file. */
  readonly id: string
  readonly name: string | null
  readonly value: T
  readonly source: Source
  readonly confidence: Confidence
  readonly note: string | null
}

/** What is known about a value besides itself. */
export interface Provenance {
  /** The region whose file gives the value: the region asked for, or one above it. */
  readonly region: Region
  readonly from: Day
  readonly fromPrecision: FromPrecision
  /** The last day in force, or null. */
  readonly to: Day | null
  readonly source: Source
  readonly confidence: Confidence
  readonly status: ValueStatus
  readonly note: string | null
  /** "chosen", or the id of the alternative that the caller chose, or "set" for an override of the caller. */
  readonly reading: string
}

/** The answer of a look-up: a value with its provenance, or the fact that none is known. */
export type Finding<T> =
  | ({
      readonly known: true
      readonly path: ParameterPath
      readonly value: T
      readonly alternatives: readonly Alternative<T>[]
    } & Provenance)
  | {
      readonly known: false
      readonly path: ParameterPath
      readonly value: null
      readonly region: Region
      /** No version covers the day; the file says that it is unknown; or the reading asked for is not listed. */
      readonly reason: 'noValue' | 'declaredUnknown' | 'noReading'
      /** The readings there are, where `reason` is noReading. */
      readonly offered: readonly string[]
    }

export interface LookUpOptions {
  /** The reading to take: the id, the name or the (scalar) value of an alternative; "chosen" or nothing = the chosen one. */
  readonly choose?: string
  /** Parameters of settlement differ by insurance; the others do not. */
  readonly insurance?: InsuranceType
}

export interface RegionEntry {
  readonly code: Region
  readonly name: string
  readonly parent: Region | null
  /** Fictional: every value is simulated. */
  readonly simulated: boolean
  /** The five official questions (几个亲属, 几位授权, 先用谁的, 如何证明, 省内跨市); null = 本地规则待核实. */
  readonly questions: Readonly<Record<QuestionKey, Answer | null>>
}

export const QUESTION_KEYS = ['howMany', 'fromHowMany', 'whoFirst', 'proof', 'otherCity'] as const
export type QuestionKey = (typeof QUESTION_KEYS)[number]

export interface Answer {
  readonly text: string
  readonly source: Source
  readonly confidence: Confidence
}

/** All policies, read once, frozen; pure look-ups. */
export interface PolicyBook {
  /** The value in force in a region on a day, inherited from the province or the country where the region has none. */
  lookUp<P extends ParameterPath>(
    region: Region,
    day: Day,
    path: P,
    options?: LookUpOptions,
  ): Finding<ParameterValue<P>>
  /** Every version of a parameter that the region's own file gives, oldest first. */
  history(region: Region, path: ParameterPath): readonly DatedValue[]
  regions(): readonly RegionEntry[]
  /** The entry of a region, or null where it has no policy folder. */
  region(code: Region): RegionEntry | null
}

/** One version of a value, as a file gives it. */
export interface DatedValue {
  readonly insurance: InsuranceType | null
  readonly from: Day
  readonly fromPrecision: FromPrecision
  readonly to: Day | null
  /** Declared unknown: what the region above says does not hold here, and nothing better is known. */
  readonly unknown: boolean
  readonly value: unknown
  readonly source: Source
  readonly confidence: Confidence
  readonly status: ValueStatus
  readonly note: string | null
  readonly alternatives: readonly Alternative[]
}
