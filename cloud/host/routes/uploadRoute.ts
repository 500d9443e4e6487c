import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Judged, refused } from '../../contract/refusals'
import { keepUpload, MAX_FILE_MB } from '../files/keepUpload'
import type { HostParts } from '../parts'
import { cors } from '../protocol/cors'
import { type RouteAnswer, route } from '../protocol/respond'

const MAX_FIELDS = 10
const MAX_FIELD_BYTES = 4096

interface Form {
  readonly token: string
  readonly bytes: Uint8Array
}

/** The token and the file of a form, in whatever order they come; null without a file, 'large' above the limit. */
async function readForm(request: FastifyRequest): Promise<Form | 'large' | null> {
  let token = ''
  let bytes: Uint8Array | null = null
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === 'token' && typeof part.value === 'string') token = part.value
      continue
    }
    bytes = await contentOf(part)
    if (part.file.truncated) return 'large'
  }
  return bytes === null ? null : { token, bytes }
}

async function contentOf(part: MultipartFile): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of part.file) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Limits of ours, which `faults.ts` tells by these codes. */
const isLimit = (fault: unknown): boolean =>
  /^FST_(PARTS|FILES|FIELDS|REQ_FILE)_/.test(String(Object(fault).code))

/** The same; null for a form that breaks off or says not where its parts end, as for one without a file. */
const formOf = (request: FastifyRequest): Promise<Form | 'large' | null> =>
  readForm(request).catch((fault: unknown) => {
    if (isLimit(fault)) throw fault
    return null
  })

/** `POST /upload`: one multipart form with `token`, `key`, `name` and the part `file`. */
export async function uploadRoute(scope: FastifyInstance, parts: HostParts): Promise<void> {
  await scope.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      fileSize: MAX_FILE_MB * 1024 * 1024,
      files: 1,
      fields: MAX_FIELDS,
      fieldSize: MAX_FIELD_BYTES,
    },
  })
  scope.addHook('onRequest', cors)
  scope.options('/upload', async () => undefined)
  scope.post(
    '/upload',
    route(async (request): Promise<Judged<RouteAnswer>> => {
      if (!request.isMultipart()) return refused('FILE_EMPTY')
      const form = await formOf(request)
      if (form === 'large') return refused('FILE_TOO_LARGE', { limit: MAX_FILE_MB })
      if (form === null) return refused('FILE_EMPTY')
      const kept = await keepUpload(parts, form.token, form.bytes)
      if (!kept.ok) return kept
      const { fileId } = kept.value
      return { ok: true, value: { body: { key: fileId, fileId } } }
    }),
  )
}
