/** What one run of a load gave. */
export interface Run {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Processor time of this process for one piece of work, the making of the work included. */
  readonly processorUs: number
}

/**
 * Does a piece of work again and again for some seconds, `concurrency` at a time; each worker has its own number, so that
 * no two touch the same rows unless the work says so.
 */
export async function load(
  seconds: number,
  concurrency: number,
  work: (worker: number, turn: number) => Promise<void>,
): Promise<Run> {
  const took: number[] = []
  const processor = process.cpuUsage()
  const began = performance.now()
  const until = began + seconds * 1000
  const worker = async (number: number): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn++) {
      const start = performance.now()
      await work(number, turn)
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, (_, number) => worker(number)))
  const spent = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(processor)
  took.sort((a, b) => a - b)
  return {
    perSecond: took.length / spent,
    p50Ms: at(took, 0.5),
    p99Ms: at(took, 0.99),
    processorUs: (user + system) / took.length,
  }
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? Number.NaN

export const median = (values: readonly number[]): number =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  )

const rounded = (value: number): number => Number(value.toPrecision(3))

/** One JSON line of a measure: medians of its runs, their spread, and the ratio to what was measured in turn with it. */
export function line(
  name: string,
  engine: string,
  runs: readonly Run[],
  reference: Readonly<Record<string, readonly number[]>> = {},
): string {
  const perSecond = median(runs.map((run) => run.perSecond))
  const references = Object.entries(reference).map(([key, values]) => [key, median(values)] as const)
  return JSON.stringify({
    name,
    engine,
    perSecond: rounded(perSecond),
    spread: [Math.min, Math.max].map((pick) => rounded(pick(...runs.map((run) => run.perSecond)))),
    p50Ms: rounded(median(runs.map((run) => run.p50Ms))),
    p99Ms: rounded(median(runs.map((run) => run.p99Ms))),
    processorUs: rounded(median(runs.map((run) => run.processorUs))),
    reference: Object.fromEntries(references.map(([key, value]) => [key, rounded(value)])),
    ratio: Object.fromEntries(references.map(([key, value]) => [key, rounded(perSecond / value)])),
  })
}
