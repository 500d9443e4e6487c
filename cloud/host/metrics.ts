import type { CallEntry, CallLog } from '../calls'

/** Upper bounds of the histogram, in ms. */
const BUCKETS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 15_000]

interface Measured {
  /** Calls by what they came to. */
  readonly outcomes: Map<string, number>
  /** Calls that took at most BUCKETS[i] ms. */
  readonly within: number[]
  sumMs: number
  count: number
}

export interface Metrics {
  add(entry: CallEntry): void
  /** Everything counted since the start, in Prometheus' text format. */
  text(): string
}

const quoted = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')

function linesOf(fn: string, { outcomes, within, sumMs, count }: Measured): string[] {
  return [
    ...[...outcomes].map(([outcome, n]) => `qinqing_calls_total{${quoted({ fn, outcome })}} ${n}`),
    ...BUCKETS.map(
      (ms, i) => `qinqing_call_seconds_bucket{${quoted({ fn, le: String(ms / 1000) })}} ${within[i]}`,
    ),
    `qinqing_call_seconds_bucket{${quoted({ fn, le: '+Inf' })}} ${count}`,
    `qinqing_call_seconds_sum{${quoted({ fn })}} ${sumMs / 1000}`,
    `qinqing_call_seconds_count{${quoted({ fn })}} ${count}`,
  ]
}

/** Counts calls by function and outcome, and how long they took. Names come from the contract: they are few. */
export function createMetrics(): Metrics {
  const functions = new Map<string, Measured>()

  function of(fn: string): Measured {
    const known = functions.get(fn)
    if (known) return known
    const fresh = { outcomes: new Map(), within: BUCKETS.map(() => 0), sumMs: 0, count: 0 }
    functions.set(fn, fresh)
    return fresh
  }

  return {
    add({ fn, outcome, ms }) {
      const measured = of(fn)
      measured.outcomes.set(outcome, (measured.outcomes.get(outcome) ?? 0) + 1)
      measured.count += 1
      measured.sumMs += ms
      BUCKETS.forEach((bound, i) => {
        if (ms <= bound) measured.within[i] = (measured.within[i] ?? 0) + 1
      })
    },
    text: () =>
      [
        '# TYPE qinqing_calls_total counter',
        '# TYPE qinqing_call_seconds histogram',
        ...[...functions].flatMap(([fn, measured]) => linesOf(fn, measured)),
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        '# TYPE process_uptime_seconds gauge',
        `process_uptime_seconds ${process.uptime()}`,
        '',
      ].join('\n'),
  }
}

/** A log that is counted, too. */
export const measured = (log: CallLog, metrics: Metrics): CallLog => ({
  call(entry) {
    metrics.add(entry)
    log.call(entry)
  },
  fault: log.fault,
})
