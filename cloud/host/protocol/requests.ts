import type { FastifyRequest } from 'fastify'
import type { HostConfig } from '../parts'

/** A header that a request carries, or null. */
export function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** The session token that a request carries, or null. */
export const sessionTokenOf = (request: FastifyRequest): string | null => headerOf(request, 'x-lc-session')

/** The body as an object of unknown members; anything else counts as empty. */
export function bodyOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const { body } = request
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {}
}

/** A member of a body, if it is the body's own and a text. */
export function textIn(body: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = Object.hasOwn(body, key) ? body[key] : undefined
  return typeof value === 'string' ? value : null
}

/** A named part of the path. */
export function pathPart(request: FastifyRequest, name: string): string {
  const params = request.params as Readonly<Record<string, string | undefined>>
  return params[name] ?? ''
}

export function queryPart(request: FastifyRequest, name: string): string {
  const value = (request.query as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : ''
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** This host as the caller reached it, without a trailing slash. */
export function originOf(request: FastifyRequest, config: HostConfig): string {
  return config.publicUrl ?? `${request.protocol}://${request.host}`
}

/** This host as another phone reaches it, for links that are handed on. */
export function publicUrlOf(request: FastifyRequest, config: HostConfig): string {
  const isLoopback = LOOPBACK.has(request.hostname)
  return isLoopback && config.publicUrl === null && config.lanUrl !== null
    ? config.lanUrl
    : originOf(request, config)
}
