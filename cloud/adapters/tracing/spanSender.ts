import { type FinishedSpan, otlpBody } from './otlp'

export interface Collector {
  /** The collector's address without `/v1/traces`: http://127.0.0.1:4318 */
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly service: string
}

const EVERY_MS = 2_000
const MOST_TOGETHER = 512
/** A collector that does not answer must not cost memory without end: what comes beyond is let go. */
const MOST_WAITING = 4_096
const PATIENCE_MS = 5_000

export interface SpanSender {
  add(span: FinishedSpan): void
  /** Sends what waits, and ends. */
  close(): Promise<void>
}

/**
 * Sends spans to a collector, many at a time. A collector that is away is told of once until it is back: no call waits
 * for it and none fails because of it.
 */
export function createSpanSender(collector: Collector, complain: (what: string) => void): SpanSender {
  let waiting: FinishedSpan[] = []
  let sending: Promise<void> = Promise.resolve()
  let isAway = false

  async function post(spans: readonly FinishedSpan[]): Promise<void> {
    try {
      const answer = await fetch(`${collector.endpoint}/v1/traces`, {
        method: 'POST',
        headers: { ...collector.headers, 'content-type': 'application/json' },
        body: otlpBody(collector.service, spans),
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      if (!answer.ok) throw new Error(`it answered ${answer.status}`)
      isAway = false
    } catch (fault) {
      if (!isAway) complain(`spans are lost: ${fault instanceof Error ? fault.message : String(fault)}`)
      isAway = true
    }
  }

  function flush(): Promise<void> {
    const spans = waiting.splice(0, MOST_TOGETHER)
    if (spans.length > 0) sending = sending.then(() => post(spans))
    return sending
  }

  const timer = setInterval(flush, EVERY_MS)
  timer.unref()
  return {
    add(span) {
      if (waiting.length >= MOST_WAITING) return
      waiting.push(span)
      if (waiting.length === MOST_TOGETHER) flush()
    },
    async close() {
      clearInterval(timer)
      while (waiting.length > 0) await flush()
      await sending
      waiting = []
    },
  }
}
