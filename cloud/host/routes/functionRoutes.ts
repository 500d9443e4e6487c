import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { HostCalls, HostConfig } from '../parts'
import { headerOf, pathPart, publicUrlOf, sessionTokenOf } from '../protocol/requests'
import { sendOutcome } from '../protocol/respond'

/**
 * `POST /functions/<name>` (AV.Cloud.run) and `POST /call/<name>` (AV.Cloud.rpc). Results are plain JSON, so
 * both answer alike; the way in makes no difference to any guard.
 */
export function functionRoutes(scope: FastifyInstance, calls: HostCalls, config: HostConfig): void {
  const run = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    sendOutcome(
      reply,
      await calls.call({
        fn: pathPart(request, 'name'),
        params: request.body,
        sessionToken: sessionTokenOf(request),
        address: request.ip,
        traceId: request.id,
        publicUrl: publicUrlOf(request, config),
        traceParent: headerOf(request, 'traceparent'),
      }),
    )
  scope.post('/functions/:name', run)
  scope.post('/call/:name', run)
}
