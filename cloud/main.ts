import cluster from 'node:cluster'
import { createCipher } from './adapters/cipher'
import { tracerTo } from './adapters/tracing'
import { FUNCTIONS } from './contract/functions'
import { IMPLEMENTATIONS } from './functions'
import { calendar } from './jobs/calendar'
import { forgetting } from './jobs/forgetting'
import { monthlyCredits } from './jobs/monthlyCredits'
import { movements } from './jobs/movements'
import { startJobs } from './jobs/planner'
import { announcement } from './main/announce'
import { assemble } from './main/assemble'
import { type Environment, readEnvironment } from './main/environment'
import { findKey } from './main/key'
import { lanUrls } from './main/lanUrl'
import { openSandbox } from './main/openSandbox'
import { platformExchanges } from './main/platforms'
import { assertReadyForPeople } from './main/production'
import { startFault } from './main/startFault'
import { loadPolicies } from './policy'
import { NO_TRACER } from './ports'

/** Starts a host as the environment says, and drains it on SIGTERM or SIGINT. */
async function main(environment: Environment): Promise<void> {
  assertReadyForPeople(environment)
  const { port, host, publicUrl, isSandbox } = environment
  const cipher = createCipher(findKey(environment))
  const policies = loadPolicies()
  const lan = lanUrls(host, port)
  const { store, ports, prepare, refresh } = await openSandbox(environment, cipher, policies)
  const exchanges = platformExchanges(environment, (platform, what) =>
    app.log.warn({ platform, what }, 'code exchange failed'),
  )
  const tracer = environment.tracing
    ? tracerTo(environment.tracing, (what) => app.log.warn({ what }, 'tracing'))
    : NO_TRACER
  const { app, drain } = await assemble({
    tracer,
    ports: { ...ports, codeExchange: { ...ports.codeExchange, ...exchanges } },
    prepare,
    store,
    policies,
    contracts: FUNCTIONS,
    implementations: IMPLEMENTATIONS,
    limits: environment.limits,
    config: {
      apps: environment.apps,
      publicUrl,
      lanUrl: lan[0] ?? null,
      isSandbox,
      trustProxy: environment.trustProxy,
      pages: environment.pages,
      logLevel: environment.logLevel,
      metricsToken: environment.metricsToken,
    },
  })

  const jobs = startJobs(
    [
      monthlyCredits(store, policies, ports.clock, refresh),
      calendar(store, policies, ports.clock, refresh),
      ...movements({ store, ports, policies, refresh }),
      forgetting(store, ports.clock, environment.keepAnswersDays),
    ],
    (job, fault) => app.log.error({ err: fault, job }, 'planned work failed'),
  )

  const stop = async () => {
    await jobs.stop()
    await drain()
    await store.close()
    await tracer.close()
    // A worker of a cluster is kept alive by its line to the one who started it.
    if (process.connected) process.disconnect()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stop().catch((fault: unknown) => {
        app.log.error({ err: fault }, 'stopping failed')
        process.exitCode = 1
      })
    })
  }
  await app.listen({ port, host })
  const isFirst = (cluster.worker?.id ?? 1) === 1
  if (isFirst) process.stdout.write(announcement(port, publicUrl, lan))
}

let environment: Environment | null = null
try {
  environment = readEnvironment(process.env)
  await main(environment)
} catch (fault) {
  process.stderr.write(`${startFault(fault, environment)}\n`)
  // Connections and timers that are open already would keep a host alive that serves nobody.
  process.exit(1)
}
