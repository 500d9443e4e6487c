import type { Bucket, Pocket } from '../../contract/values/bill'
import type { Fen } from '../../contract/values/fen'

/** Rules that may make an amount. Each has one sentence maker in this folder. */
export const RULES = [
  'bill',
  'items',
  'fund',
  'pool',
  'fixedFund',
  'majorIllness',
  'currentYearFirst',
  'deductible',
  'tier',
  'bonus',
  'otherPlace',
  'annualLimit',
  'monthlyLimit',
  'poolResult',
  'hospital',
  'person',
  'bucket',
  'payer',
  'order',
  'aidNotUsed',
] as const
export type RuleId = (typeof RULES)[number]

/** Numbers and words that a sentence needs besides the amount. Money in fen, ratios in parts per million. */
export type Facts = Readonly<Record<string, number | string>>

/**
 * One node, as stored. `parent` is the index of an earlier node, −1 for the root. A `reason` explains its
 * parent and is not added; all other children of a node sum to its amount; `leaf` nodes sum to the bill.
 */
export interface StoredNode {
  readonly rule: RuleId
  readonly parent: number
  readonly amount: Fen
  readonly reason?: true
  readonly leaf?: true
  /** Indexes into the settlement's `policyVersions`. */
  readonly by?: readonly number[]
  readonly facts?: Facts
  readonly bucket?: Bucket
  readonly from?: string
  readonly pocket?: Pocket
}

/** The explanation as stored with a settlement: no sentence, no source, only what cannot be found again. */
export interface StoredExplanation {
  readonly version: 1
  readonly nodes: readonly StoredNode[]
}
