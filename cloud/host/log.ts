import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import type { CallLog } from '../calls'

/** Writes calls and faults through the host's logger: ids and names of functions, nothing personal. */
export const callLog = (logger: FastifyBaseLogger): CallLog => ({
  call: (entry) => logger.info(entry, 'call'),
  fault: ({ fn, traceId, fault }) => logger.error({ fn, traceId, err: fault }, 'unexpected fault'),
})

/**
 * What is written of a fault. A database's error carries the statement and its parameters, which may be
 * somebody's data: of everything that a fault carries only these are kept.
 */
export function faultFields(fault: unknown): { type: string; message: string; stack: string; code: unknown } {
  const { name, message, stack, code } = Object(fault) as Partial<Record<string, unknown>>
  return { type: String(name), message: String(message ?? fault), stack: String(stack ?? ''), code }
}

/** One line a request: the route's pattern, never the address itself, which may hold a code. */
export async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  request.log.debug(
    {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    },
    'request',
  )
}
