import type { HistoryEntry } from './timeline'

const HANDED_IN: readonly string[] = ['submitted', 'resubmitted', 'supplemented']
const HOUR_MS = 3_600_000

/** When the review of an application is due: the policy's hours after its papers were last handed in. */
export function dueAt(history: readonly HistoryEntry[], reviewHours: number): number {
  const handedIn = history.findLast(({ what }) => HANDED_IN.includes(what))
  return (handedIn?.at ?? 0) + reviewHours * HOUR_MS
}

/** Whether the time for a review is over at an instant (ms): not yet in the very instant in which it ends. */
export const isOverdue = (history: readonly HistoryEntry[], reviewHours: number, now: number): boolean =>
  now > dueAt(history, reviewHours)
