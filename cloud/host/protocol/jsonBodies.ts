import type { FastifyInstance } from 'fastify'

/** Marks a body that is no JSON; `faults.ts` answers BODY_NOT_JSON. */
export class NotJson extends Error {
  override readonly name = 'NotJson'
}

/**
 * Reads any body as JSON, whatever type it claims. The client sends `null` or nothing where it means "no
 * parameters", with a JSON content type on every method: both read as null.
 */
export function acceptAnyJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, text: string, done) => {
    if (text.trim() === '') return done(null, null)
    try {
      done(null, JSON.parse(text))
    } catch (fault) {
      done(new NotJson('the body is not JSON', { cause: fault }))
    }
  })
}
