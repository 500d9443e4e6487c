import type { FastifyReply, FastifyRequest } from 'fastify'

const families = [
  'X-LC-Id, X-LC-Key, X-LC-Sign, X-LC-Session, X-LC-Prod, X-LC-UA, X-LC-Hook-Key',
  'X-Uluru-Application-Key, X-Uluru-Application-Id, X-Uluru-Application-Production',
  'X-Uluru-Client-Version, X-Uluru-Session-Token',
  'X-AVOSCloud-Application-Key, X-AVOSCloud-Application-Id, X-AVOSCloud-Application-Production',
  'X-AVOSCloud-Client-Version, X-AVOSCloud-Super-Key, X-AVOSCloud-Session-Token, X-AVOSCloud-Request-sign',
]
const ALLOWED_HEADERS = ['Content-Type', ...families, 'X-Requested-With'].join(', ')
const ALLOWED_METHODS = 'HEAD, GET, POST, PUT, DELETE, OPTIONS'
const DAY_SECONDS = '86400'

/**
 * Lets pages of any origin call, as the protocol does: no cookie is ever used, so a foreign page can do no more
 * than any other client. Answers preflights at once.
 */
export async function cors(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  reply
    .header('access-control-allow-origin', request.headers.origin ?? '*')
    .header('vary', 'Origin')
    .header('access-control-expose-headers', 'X-Request-Id')
  if (request.method !== 'OPTIONS') return undefined
  return reply
    .header('access-control-allow-headers', ALLOWED_HEADERS)
    .header('access-control-allow-methods', ALLOWED_METHODS)
    .header('access-control-max-age', DAY_SECONDS)
    .code(200)
    .send()
}
