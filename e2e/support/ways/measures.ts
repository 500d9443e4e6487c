/** One `setData`: its bytes of JSON, and when it was, in ms of the phone's clock. */
export interface Draw {
  readonly bytes: number
  readonly at: number
}

/** What is counted while a mini-program runs. */
export interface Measures {
  readonly draws: Draw[]
  /** By page: the most nodes that it had at once. */
  readonly nodes: Record<string, number>
}

/** WeChat's limits: 256 KB to one `setData`, 1,000 nodes to a page; our own: so often a second while nobody touches it. */
export const LIMITS = { bytes: 256 * 1024, nodes: 1000, idleDrawsInASecond: 20 } as const

const SECOND_MS = 1000

/** The most `setData` within any second. */
export function busiestSecond(draws: readonly Draw[]): number {
  const counts = draws.map(
    (first) => draws.filter(({ at }) => at >= first.at && at < first.at + SECOND_MS).length,
  )
  return Math.max(0, ...counts)
}

/** What was more than a mini-program may do, each in a sentence. */
export function excesses({ draws, nodes }: Measures): string[] {
  const largest = Math.max(0, ...draws.map(({ bytes }) => bytes))
  return [
    ...(largest > LIMITS.bytes ? [`a setData of ${largest} bytes`] : []),
    ...Object.entries(nodes)
      .filter(([, count]) => count >= LIMITS.nodes)
      .map(([page, count]) => `${page} has ${count} nodes`),
  ]
}
