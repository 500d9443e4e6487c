import type { FastifyInstance } from 'fastify'
import { granted, refused } from '../../contract/refusals'
import { fileLink } from '../../ports'
import { ownerOf } from '../accounts/ownRow'
import { MAX_FILE_MB } from '../files/keepUpload'
import { readUploadToken, uploadToken } from '../files/uploadToken'
import type { HostParts } from '../parts'
import { bodyOf, originOf, pathPart, textIn } from '../protocol/requests'
import { closed, route } from '../protocol/respond'

const MAX_NAME = 200
const BUCKET = 'qinqing'

const sizeIn = (body: Readonly<Record<string, unknown>>): number => {
  const meta = body.metaData
  const size = typeof meta === 'object' && meta !== null && 'size' in meta ? meta.size : 0
  return typeof size === 'number' ? size : 0
}

/**
 * What `AV.File` asks for: a token, then a call back after the upload. The provider is called "qiniu" because
 * its upload is one multipart form, the only shape that mini-programs can send.
 */
export function fileRoutes(scope: FastifyInstance, parts: HostParts): void {
  const { store, ports, config } = parts
  const { cipher, clock, ids } = ports

  scope.post(
    '/fileTokens',
    route(async (request) => {
      const owner = await ownerOf(parts, request)
      if (!owner.ok) return refused('NOT_SIGNED_IN')
      const body = bodyOf(request)
      if (sizeIn(body) > MAX_FILE_MB * 1024 * 1024) return refused('FILE_TOO_LARGE', { limit: MAX_FILE_MB })
      const name = (textIn(body, 'name') ?? '').slice(0, MAX_NAME)
      const fileId = ids.next('fil')
      const now = clock.realNow()
      const origin = originOf(request, config)
      return granted({
        status: 201,
        body: {
          objectId: fileId,
          token: uploadToken(cipher, { fileId, userId: owner.value.user.id, name }, now),
          key: fileId,
          bucket: BUCKET,
          provider: 'qiniu',
          upload_url: `${origin}/upload`,
          url: fileLink(cipher, origin, fileId, now),
          createdAt: new Date(now).toISOString(),
        },
      })
    }),
  )

  scope.post(
    '/fileCallback',
    route(async (request) => {
      const token = textIn(bodyOf(request), 'token') ?? ''
      const known = readUploadToken(cipher, token, clock.realNow()) !== null
      return known ? granted({ body: {} }) : refused('FILE_TOKEN_INVALID')
    }),
  )

  scope.get(
    '/files/:id',
    route(async (request) => {
      const owner = await ownerOf(parts, request)
      if (!owner.ok) return refused('NOT_SIGNED_IN')
      const file = await store.getFile(pathPart(request, 'id'))
      if (file === null || file.ownerUserId !== owner.value.user.id) return refused('NOT_FOUND')
      return granted({
        body: {
          objectId: file.fileId,
          name: file.name,
          mime_type: file.mimeType,
          url: fileLink(cipher, originOf(request, config), file.fileId, clock.realNow()),
          metaData: { size: file.bytes.length, owner: file.ownerUserId },
          createdAt: new Date(file.createdAt).toISOString(),
          updatedAt: new Date(file.createdAt).toISOString(),
        },
      })
    }),
  )

  // Evidence is what was uploaded here; a link to elsewhere proves nothing.
  scope.post('/files', closed)
}
