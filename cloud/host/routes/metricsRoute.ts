import type { FastifyInstance } from 'fastify'
import { sameText } from '../../ports'
import type { Metrics } from '../metrics'
import { onUnknownAddress } from '../protocol/faults'

const TEXT = 'text/plain; version=0.0.4; charset=utf-8'

/** `GET /metrics` for Prometheus, to whoever shows the token; to others, and without a token, there is no such address. */
export function metricsRoute(scope: FastifyInstance, metrics: Metrics, token: string | null): void {
  scope.get('/metrics', async (request, reply) => {
    const shown = request.headers.authorization ?? ''
    if (token === null || !sameText(`Bearer ${token}`, shown)) return onUnknownAddress(request, reply)
    return reply.type(TEXT).send(metrics.text())
  })
}
