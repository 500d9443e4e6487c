import { Day } from '../../contract/values'

/** The business instant until which a better paper is waited for: the end of the last of the policy's days. */
export const supplementDeadline = (now: number, days: number): number =>
  Day.start(Day.add(Day.at(now), days + 1))

interface Paper {
  readonly kind: string
}

/** The papers after a better one was sent: one of the same kind takes the place of the old one. */
export function withBetter<P extends Paper>(papers: readonly P[], better: readonly P[]): P[] {
  const kinds = new Set(better.map(({ kind }) => kind))
  return [...papers.filter(({ kind }) => !kinds.has(kind)), ...better]
}
