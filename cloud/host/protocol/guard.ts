import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HostParts } from '../parts'
import { appFault } from './appIdentity'
import { sendRefusal } from './respond'

/** Functions count their calls themselves, with the same limiter, wherever they are called from. */
const COUNTS_ITSELF = /^\/1\.1\/(functions|call)\//

/** Stands before every route of the protocol: a known build of the client, and not too many from one address. */
export const guard =
  ({ config, addressLimiter, ports }: HostParts) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const fault = appFault(request.headers, config.apps)
    if (fault !== null) return sendRefusal(reply, fault)
    if (COUNTS_ITSELF.test(request.url)) return undefined
    const retryAfter = addressLimiter.take(request.ip, ports.clock.realNow())
    return retryAfter === 0
      ? undefined
      : sendRefusal(reply, { code: 'TOO_MANY_CALLS', details: { retryAfter } })
  }
