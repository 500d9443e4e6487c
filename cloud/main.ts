import { createCipher } from './adapters/cipher'
import { systemClock } from './adapters/clock'
import { FUNCTIONS } from './contract/functions'
import { IMPLEMENTATIONS } from './functions'
import { announcement } from './main/announce'
import { assemble } from './main/assemble'
import { readEnvironment } from './main/environment'
import { findKey } from './main/key'
import { lanUrls } from './main/lanUrl'
import { sandboxPorts } from './main/sandboxPorts'
import { loadPolicies } from './policy'
import { createStore } from './store'

/** Starts a host as the environment says, and drains it on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  const { port, host, publicUrl, isSandbox } = environment
  const cipher = createCipher(findKey(environment))
  const policies = loadPolicies()
  const lan = lanUrls(host, port)
  let businessNow = systemClock.businessNow
  const store = await createStore(environment.store, { businessNow: () => businessNow() })
  const wired = sandboxPorts(store, cipher, systemClock.realNow)
  businessNow = wired.ports.clock.businessNow
  const { app, drain } = await assemble({
    ...wired,
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
    },
  })

  const stop = async () => {
    await drain()
    await store.close()
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
  process.stdout.write(announcement(port, publicUrl, lan))
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
})
