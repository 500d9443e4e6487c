import type { FastifyInstance } from 'fastify'
import type { Store } from '../../store'

export interface Health {
  /** Set on SIGTERM: the balancer sends nothing new, what runs is finished. */
  draining: boolean
}

async function answers(store: Store): Promise<boolean> {
  try {
    await store.get('setting', 'health')
    return true
  } catch (fault) {
    return fault === undefined
  }
}

/** `/healthz/live`: the process turns. `/healthz/ready` and `/healthz`: the store answers and nobody drains. */
export function healthRoutes(scope: FastifyInstance, store: Store, health: Health): void {
  scope.get('/healthz/live', async () => ({ live: true }))
  for (const path of ['/healthz', '/healthz/ready']) {
    scope.get(path, async (_request, reply) => {
      const ready = !health.draining && (await answers(store))
      return reply.code(ready ? 200 : 503).send({ live: true, ready, draining: health.draining })
    })
  }
}
