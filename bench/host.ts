// A host to be measured, in a process of its own: the functions, calls and protocol of the product over played ports,
// with what a host for real people has (the system's clock, results not compared with their contract). It writes into
// its store what a measure needs, told over its line to the process that measures. Not started by hand.
import { createCipher } from '../cloud/adapters/cipher'
import { systemClock } from '../cloud/adapters/clock'
import { FUNCTIONS } from '../cloud/contract/functions'
import { IMPLEMENTATIONS } from '../cloud/functions'
import { assemble } from '../cloud/main/assemble'
import { sandboxPorts } from '../cloud/main/sandboxPorts'
import { loadPolicies } from '../cloud/policy'
import { openStore, type StorePlace } from '../cloud/store'
import { BENCH_APP } from './lib/protocol'
import { type Given, seeder } from './seed/seeder'

const NO_LIMIT = 0

function place(): StorePlace {
  const { DATABASE_URL, DATA_DIR } = process.env
  if (DATABASE_URL) return { databaseUrl: DATABASE_URL }
  if (DATA_DIR) return { dataFolder: DATA_DIR }
  throw new Error('DATABASE_URL or DATA_DIR must say where to keep things')
}

async function main(): Promise<void> {
  const { store, engine } = await openStore(place())
  const cipher = createCipher(new Uint8Array(32).fill(7))
  const ports = { ...sandboxPorts(store, cipher, Date.now).ports, clock: systemClock }
  const { app, drain } = await assemble({
    ports,
    prepare: async () => undefined,
    store,
    policies: loadPolicies(),
    contracts: FUNCTIONS,
    implementations: IMPLEMENTATIONS,
    limits: { perUserAndMinute: NO_LIMIT, perAddressAndMinute: NO_LIMIT, functionMs: 60_000 },
    config: {
      apps: { [BENCH_APP.id]: BENCH_APP.key },
      publicUrl: null,
      lanUrl: null,
      isSandbox: false,
      trustProxy: false,
      pages: null,
      logLevel: 'warn',
      metricsToken: null,
    },
  })
  const answer = seeder(store, engine, ports)
  process.on('message', (asked: { readonly id: number; readonly given: Given }) => {
    answer(asked.given).then(
      (result) => process.send?.({ id: asked.id, result }),
      (fault: unknown) => process.send?.({ id: asked.id, fault: String(fault) }),
    )
  })
  process.once('disconnect', () => {
    drain()
      .then(() => store.close())
      .catch((fault: unknown) => {
        process.stderr.write(`${String(fault)}\n`)
        process.exitCode = 1
      })
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : null })
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`)
  process.exit(1)
})
