import type { FastifyInstance } from 'fastify'
import { closed } from '../protocol/respond'

/** Parts of the protocol that exist elsewhere and are closed here, each with what lies below it. */
const CLOSED = [
  '/batch',
  '/classes',
  '/scan',
  '/cloudQuery',
  '/push',
  '/installations',
  '/roles',
  '/statuses',
  '/subscribe',
  '/rtm',
  '/files',
  '/requestEmailVerify',
  '/requestPasswordReset',
  '/requestCaptcha',
  '/verifyCaptcha',
  '/search',
  '/leaderboard',
  '/schemas',
  '/data',
  '/exportData',
]

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']

/** Answers them in JSON with a number, so that the client keeps the text. */
export function closedRoutes(scope: FastifyInstance): void {
  for (const path of CLOSED) {
    for (const url of [path, `${path}/*`]) {
      for (const method of METHODS) {
        const isServed = scope.hasRoute({ method, url: `${scope.prefix}${url}` })
        if (!isServed) scope.route({ method, url, handler: closed })
      }
    }
  }
}
