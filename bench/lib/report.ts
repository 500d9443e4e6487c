import type { Run } from './load'
import { median, rounded, spreadOf } from './numbers'

type References = Readonly<Record<string, readonly number[]>>
type More = Readonly<Record<string, string | number | boolean | object | null>>

/**
 * One JSON line of a measure: medians of its runs, their spread, what was measured in turn with it, and the ratio to
 * that.
 */
export function line(
  name: string,
  engine: string,
  runs: readonly Run[],
  reference: References = {},
  more: More = {},
): string {
  const perSecond = median(runs.map((run) => run.perSecond))
  const references = Object.entries(reference).map(([key, values]) => [key, median(values)] as const)
  return JSON.stringify({
    name,
    engine,
    perSecond: rounded(perSecond),
    spread: spreadOf(runs.map((run) => run.perSecond)),
    p50Ms: rounded(median(runs.map((run) => run.p50Ms))),
    p99Ms: rounded(median(runs.map((run) => run.p99Ms))),
    reference: Object.fromEntries(references.map(([key, value]) => [key, rounded(value)])),
    ratio: Object.fromEntries(references.map(([key, value]) => [key, rounded(perSecond / value)])),
    runs: runs.length,
    ...more,
  })
}

/** One JSON line of something that has no rate: milliseconds, megabytes, bytes. */
export const valueLine = (
  name: string,
  engine: string,
  unit: string,
  values: readonly number[],
  more: More = {},
): string =>
  JSON.stringify({
    name,
    engine,
    [unit]: rounded(median(values)),
    spread: spreadOf(values),
    runs: values.length,
    ...more,
  })
