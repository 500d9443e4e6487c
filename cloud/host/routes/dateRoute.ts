import type { FastifyInstance } from 'fastify'
import { granted } from '../../contract/refusals'
import type { Clock } from '../../ports'
import { route } from '../protocol/respond'

/** `GET /date` (AV.Cloud.getServerDate): real time. */
export function dateRoute(scope: FastifyInstance, clock: Clock): void {
  scope.get(
    '/date',
    route(async () => granted({ body: { __type: 'Date', iso: new Date(clock.realNow()).toISOString() } })),
  )
}
