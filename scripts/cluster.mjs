// npm run cluster: several hosts of this machine on one PostgreSQL, behind one port. WORKERS says how many.
import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'
import { HOST_FLAGS } from './lib/hostFlags.mjs'
import { bundleCloud } from './run-cloud.mjs'

/** A worker that lived for less than this is not started again at once. */
const BRIEF_MS = 5_000

function settings() {
  const workers = Number(process.env.WORKERS || availableParallelism())
  if (!Number.isSafeInteger(workers) || workers < 1) throw new Error('WORKERS must be a whole number from 1')
  if (!process.env.DATABASE_URL) {
    throw new Error(
      'Several hosts need one PostgreSQL: set DATABASE_URL. The embedded store has room for one.',
    )
  }
  return { workers }
}

/** Starts a worker and waits until it listens; the first makes the schema and the sandbox's world alone. */
const startWorker = () =>
  new Promise((resolve, reject) => {
    const worker = cluster.fork()
    worker.startedAt = Date.now()
    worker.once('listening', () => resolve(worker))
    worker.once('exit', (code) => reject(new Error(`a host ended with ${code} before it listened`)))
  })

async function main() {
  const { workers } = settings()
  cluster.setupPrimary({
    exec: await bundleCloud('cloud/main.ts'),
    execArgv: [...process.execArgv, ...HOST_FLAGS],
  })
  let stopping = false
  const stop = () => {
    stopping = true
    for (const worker of Object.values(cluster.workers ?? {})) worker.process.kill('SIGTERM')
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop)
  for (let started = 0; started < workers && !stopping; started += 1) await startWorker()
  cluster.on('exit', (worker, code) => {
    if (stopping) return
    process.stderr.write(`host ${worker.process.pid} ended with ${code}; starting another\n`)
    const wait = Date.now() - worker.startedAt < BRIEF_MS ? BRIEF_MS : 0
    setTimeout(() => startWorker().catch((error) => process.stderr.write(`${error.message}\n`)), wait)
  })
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
