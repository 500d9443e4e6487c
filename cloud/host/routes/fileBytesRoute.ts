import type { FastifyInstance } from 'fastify'
import { FILE_LINK_LIFE_MS, fileLinkHolds } from '../../ports'
import type { HostParts } from '../parts'
import { pathPart, queryPart } from '../protocol/requests'
import { sendRefusal } from '../protocol/respond'

/** `GET /files/<id>?until&sign`: the bytes, for whoever holds a link that has not run out. */
export function fileBytesRoute(scope: FastifyInstance, { store, ports }: HostParts): void {
  scope.get('/files/:id', async (request, reply) => {
    const fileId = pathPart(request, 'id')
    const link = { fileId, until: queryPart(request, 'until'), sign: queryPart(request, 'sign') }
    const holds = fileLinkHolds(ports.cipher, link, ports.clock.realNow())
    const file = holds ? await store.getFile(fileId) : null
    if (file === null) return sendRefusal(reply, { code: 'NOT_FOUND', details: {} })
    return reply
      .type(file.mimeType)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', 'inline')
      .header('cache-control', `private, max-age=${FILE_LINK_LIFE_MS / 1000}`)
      .send(Buffer.from(file.bytes))
  })
}
