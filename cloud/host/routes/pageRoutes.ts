import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { onUnknownAddress } from '../protocol/faults'

const INDEX = 'index.html'
/** The build puts a hash of the content into these names: they never change. */
const HASHED = /\.[0-9a-f]{8,}\.(js|css|woff2?|png|svg|jpg|webp)(\.map)?$/
const FOREVER = 'public, max-age=31536000, immutable'

/** Addresses of pages have no dot in their last part; a missing script must not be answered with a page. */
const isPage = (request: FastifyRequest): boolean => {
  const [address = ''] = request.url.split('?')
  const isProtocol = /^\/(1\.1|upload|files|healthz)(\/|$)/.test(address)
  return request.method === 'GET' && !isProtocol && !path.posix.basename(address).includes('.')
}

/** Serves the built pages; an address of a page answers the index, whose router opens it. */
export async function pageRoutes(host: FastifyInstance, folder: string | null): Promise<void> {
  if (folder === null || !existsSync(path.join(folder, INDEX))) {
    host.setNotFoundHandler(onUnknownAddress)
    return
  }
  await host.register(fastifyStatic, {
    root: path.resolve(folder),
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, file) {
      reply.header('cache-control', HASHED.test(file.replace(/\.(br|gz)$/, '')) ? FOREVER : 'no-cache')
      reply.header('x-content-type-options', 'nosniff')
      reply.header('referrer-policy', 'same-origin')
    },
  })
  host.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) =>
    isPage(request) ? reply.sendFile(INDEX) : onUnknownAddress(request, reply),
  )
}
