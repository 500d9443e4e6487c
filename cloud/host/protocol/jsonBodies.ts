import type { FastifyInstance } from 'fastify'
import { unstorable } from './storable'

/** Marks a body that is no JSON; `faults.ts` answers BODY_NOT_JSON. */
export class NotJson extends Error {
  override readonly name = 'NotJson'
}

/** Marks a body with a text that no store can keep; `faults.ts` answers BAD_REQUEST with its path. */
export class NotStorable extends Error {
  override readonly name = 'NotStorable'
  constructor(readonly path: string) {
    super('a text that no store can keep')
  }
}

/**
 * Reads any body as JSON, whatever type it claims. The client sends `null` or nothing where it means "no
 * parameters", with a JSON content type on every method: both read as null.
 */
export function acceptAnyJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, text: string, done) => {
    if (text.trim() === '') return done(null, null)
    let body: unknown
    try {
      body = JSON.parse(text)
    } catch (fault) {
      return done(new NotJson('the body is not JSON', { cause: fault }))
    }
    const path = unstorable(body, text)
    return path === null ? done(null, body) : done(new NotStorable(path))
  })
}
