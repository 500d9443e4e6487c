import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal, RefusalCode } from '../../contract/refusals'
import { NotJson, NotStorable } from './jsonBodies'
import { sendRefusal } from './respond'

/** Faults of the transport that are the caller's, by Fastify's codes. */
const KNOWN: Readonly<Record<string, RefusalCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BODY_NOT_JSON',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'BODY_NOT_JSON',
  FST_ERR_BAD_URL: 'ADDRESS_UNKNOWN',
  FST_ERR_ASYNC_CONSTRAINT: 'ADDRESS_UNKNOWN',
  FST_ERR_MAX_PARAM_LENGTH: 'ADDRESS_UNKNOWN',
  FST_STATIC_FORBIDDEN_PATH: 'ADDRESS_UNKNOWN',
  FST_REQ_FILE_TOO_LARGE: 'FILE_TOO_LARGE',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'FILE_EMPTY',
  FST_PARTS_LIMIT: 'BODY_TOO_LARGE',
  FST_FILES_LIMIT: 'BODY_TOO_LARGE',
  FST_FIELDS_LIMIT: 'BODY_TOO_LARGE',
}

/** What Node says of a request whose connection went away before all of it was read. */
const HUNG_UP = 'ECONNRESET'

function refusalOf(fault: FastifyError): Refusal | null {
  if (fault instanceof NotJson) return { code: 'BODY_NOT_JSON', details: {} }
  if (fault instanceof NotStorable) return { code: 'BAD_REQUEST', details: { path: fault.path || 'params' } }
  const known = Object.hasOwn(KNOWN, fault.code) ? KNOWN[fault.code] : undefined
  return known === undefined ? null : { code: known, details: {} }
}

/** Every fault is answered in JSON with a number, or the client loses its text; unexpected ones stay in the log. */
export function onFault(fault: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = refusalOf(fault)
  if (known !== null) return sendRefusal(reply, known)
  if (fault.code === HUNG_UP && request.raw.destroyed) request.log.debug('the caller hung up')
  else request.log.error({ err: fault }, 'unexpected fault')
  return sendRefusal(reply, { code: 'INTERNAL', details: {} })
}

export const onUnknownAddress = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendRefusal(reply, { code: 'ADDRESS_UNKNOWN', details: {} })
