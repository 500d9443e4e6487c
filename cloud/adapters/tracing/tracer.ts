import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import type { SpanFacts, Tracer } from '../../ports'
import type { SpanSender } from './spanSender'

interface Place {
  readonly traceId: string
  readonly spanId: string
}

const TRACE_BYTES = 16
const SPAN_BYTES = 8
const NANO_PER_MS = 1_000_000n

/** The caller's place by W3C's `traceparent`; null when there is none that can be read. */
export function placeOf(traceparent: string | null): Place | null {
  const [, traceId, spanId] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '') ?? []
  if (traceId === undefined || spanId === undefined) return null
  return /^0+$/.test(traceId) || /^0+$/.test(spanId) ? null : { traceId, spanId }
}

/** Spans of this process, those begun inside another as its parts. */
export function createTracer(sender: SpanSender): Tracer {
  const places = new AsyncLocalStorage<Place>()
  // Steady within the process, and set against the wall clock once: a span is never shorter than nothing.
  const wallOffset = BigInt(Date.now()) * NANO_PER_MS - process.hrtime.bigint()
  const now = (): bigint => process.hrtime.bigint() + wallOffset

  return {
    async span(name, work, factsOf = () => ({}), remoteParent = null) {
      const parent = places.getStore() ?? placeOf(remoteParent)
      const place = {
        traceId: parent?.traceId ?? randomBytes(TRACE_BYTES).toString('hex'),
        spanId: randomBytes(SPAN_BYTES).toString('hex'),
      }
      const start = now()
      const end = (facts: SpanFacts, failed: boolean): void =>
        sender.add({
          ...place,
          parentSpanId: parent?.spanId ?? null,
          name,
          startNano: String(start),
          endNano: String(now()),
          facts,
          failed,
        })
      try {
        const result = await places.run(place, work)
        end(factsOf(result), false)
        return result
      } catch (fault) {
        end({}, true)
        throw fault
      }
    },
    close: () => sender.close(),
  }
}
