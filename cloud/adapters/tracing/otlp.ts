import type { SpanFacts } from '../../ports'

/** A span that is over. Instants are nanoseconds since the epoch, as texts. */
export interface FinishedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
  readonly name: string
  readonly startNano: string
  readonly endNano: string
  readonly facts: SpanFacts
  readonly failed: boolean
}

/** The numbers of OpenTelemetry's protocol. */
const KIND_INTERNAL = 1
const STATUS_UNSET = 0
const STATUS_ERROR = 2

type Value = { stringValue: string } | { boolValue: boolean } | { intValue: string }

const asValue = (value: string | number | boolean): Value => {
  if (typeof value === 'string') return { stringValue: value }
  return typeof value === 'boolean' ? { boolValue: value } : { intValue: String(value) }
}

const attributesOf = (facts: SpanFacts): { key: string; value: Value }[] =>
  Object.entries(facts).map(([key, value]) => ({ key, value: asValue(value) }))

/** Spans as the body of `POST /v1/traces` (OTLP 1, JSON over HTTP). */
export const otlpBody = (service: string, spans: readonly FinishedSpan[]): string =>
  JSON.stringify({
    resourceSpans: [
      {
        resource: { attributes: attributesOf({ 'service.name': service }) },
        scopeSpans: [
          {
            scope: { name: 'qinqing-yibao' },
            spans: spans.map(
              ({ traceId, spanId, parentSpanId, name, startNano, endNano, facts, failed }) => ({
                traceId,
                spanId,
                ...(parentSpanId === null ? {} : { parentSpanId }),
                name,
                kind: KIND_INTERNAL,
                startTimeUnixNano: startNano,
                endTimeUnixNano: endNano,
                attributes: attributesOf(facts),
                status: { code: failed ? STATUS_ERROR : STATUS_UNSET },
              }),
            ),
          },
        ],
      },
    ],
  })
