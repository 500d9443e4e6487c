import type { Tracer } from '../../ports'
import { type Collector, createSpanSender } from './spanSender'
import { createTracer } from './tracer'

export type { Collector } from './spanSender'

/** A tracer that sends to a collector of OpenTelemetry. */
export const tracerTo = (collector: Collector, complain: (what: string) => void): Tracer =>
  createTracer(createSpanSender(collector, complain))
