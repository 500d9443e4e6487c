import type { Functions, ResultOf } from '@contract/functions'

/** A year of a family's bills in sums. */
export type YearSummary = ResultOf<Functions['summariseUsage']>
