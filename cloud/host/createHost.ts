import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { CallLog } from '../calls'
import { callLog, faultFields, logRequest } from './log'
import { createMetrics, measured } from './metrics'
import type { HostCalls, HostParts } from './parts'
import { onBrokenRequest } from './protocol/brokenRequests'
import { cors } from './protocol/cors'
import { onFault, onUnknownAddress } from './protocol/faults'
import { guard } from './protocol/guard'
import { acceptAnyJson } from './protocol/jsonBodies'
import { closedRoutes } from './routes/closedRoutes'
import { dateRoute } from './routes/dateRoute'
import { fileBytesRoute } from './routes/fileBytesRoute'
import { fileRoutes } from './routes/fileRoutes'
import { functionRoutes } from './routes/functionRoutes'
import { type Health, healthRoutes } from './routes/healthRoutes'
import { logInRoutes } from './routes/logInRoutes'
import { metricsRoute } from './routes/metricsRoute'
import { pageRoutes } from './routes/pageRoutes'
import { smsRoutes } from './routes/smsRoutes'
import { uploadRoute } from './routes/uploadRoute'
import { userRoutes } from './routes/userRoutes'

const BODY_LIMIT = 512 * 1024
const REQUEST_TIMEOUT_MS = 30_000

export interface Host {
  readonly app: FastifyInstance
  /** Answers "not ready" from now on, finishes what runs, and closes. The store stays open. */
  drain(): Promise<void>
}

async function protocol(scope: FastifyInstance, parts: HostParts, calls: HostCalls): Promise<void> {
  acceptAnyJson(scope)
  scope.addHook('onRequest', cors)
  scope.addHook('onRequest', guard(parts))
  scope.setNotFoundHandler(onUnknownAddress)
  scope.options('/*', async () => undefined)
  functionRoutes(scope, calls, parts.config)
  dateRoute(scope, parts.ports.clock)
  logInRoutes(scope, parts)
  userRoutes(scope, parts)
  smsRoutes(scope, parts)
  fileRoutes(scope, parts)
  closedRoutes(scope)
}

/**
 * The HTTP host: the protocol below /1.1, uploads and files, health, and the built pages.
 * @param makeCalls is handed the host's log
 */
export async function createHost(parts: HostParts, makeCalls: (log: CallLog) => HostCalls): Promise<Host> {
  const health: Health = { draining: false }
  const app = fastify({
    logger: {
      level: parts.config.logLevel,
      base: null,
      serializers: { err: faultFields },
      ...(parts.config.logStream ? { stream: parts.config.logStream } : {}),
    },
    genReqId: () => parts.ports.ids.next('trc'),
    logController: new LogController({ requestIdLogLabel: 'traceId', disableRequestLogging: true }),
    trustProxy: parts.config.trustProxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: onFault,
    clientErrorHandler: onBrokenRequest(() => parts.ports.ids.next('trc')),
  })
  const metrics = createMetrics()
  const calls = makeCalls(measured(callLog(app.log as FastifyBaseLogger), metrics))
  app.setErrorHandler(onFault)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', logRequest)
  await app.register((scope) => protocol(scope, parts, calls), { prefix: '/1.1' })
  await app.register((scope) => uploadRoute(scope, parts))
  fileBytesRoute(app, parts)
  healthRoutes(app, parts.store, health)
  metricsRoute(app, metrics, parts.config.metricsToken)
  await pageRoutes(app, parts.config.pages)
  return {
    app,
    async drain() {
      health.draining = true
      await app.close()
    },
  }
}
