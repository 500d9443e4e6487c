import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '../../cloud/store/testing/postgresServer'
import { freePort } from '../lib/freePort'
import { engines, inTurn, type Measure } from '../lib/measure'
import { residentMb } from '../lib/processor'
import { valueLine } from '../lib/report'
import { settleRun } from './settle'

const REST_MS = 5_000

interface Started {
  readonly readyMs: number
  readonly restMb: number
}

/** Starts the product's own host with the sandbox's world, until it is ready; then lets it rest, and stops it. */
async function startOnce(environment: Readonly<Record<string, string>>): Promise<Started> {
  const port = await freePort()
  const began = performance.now()
  const host = spawn(process.execPath, [fileURLToPath(new URL('main.mjs', import.meta.url))], {
    env: { ...process.env, ...environment, SANDBOX: '1', PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => host.once('exit', resolve))
  await untilReady(port, () => host.exitCode !== null)
  const readyMs = performance.now() - began
  await sleep(REST_MS)
  const restMb = residentMb(host.pid ?? 0)
  host.kill('SIGTERM')
  await ended
  return { readyMs, restMb }
}

async function untilReady(port: number, hasEnded: () => boolean): Promise<void> {
  for (;;) {
    if (hasEnded()) throw new Error('the host ended before it was ready')
    const answer = await fetch(`http://127.0.0.1:${port}/healthz/ready`).catch(() => null)
    if (answer?.status === 200) return
    await sleep(10)
  }
}

interface Ground {
  readonly environment: Readonly<Record<string, string>>
  remove(): void
}

async function ground(engine: 'postgres' | 'pglite'): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'qinqing-bench-'))
  if (engine === 'pglite')
    return {
      environment: { DATA_DIR: folder },
      remove: () => rmSync(folder, { recursive: true, force: true }),
    }
  const server = await startPostgres()
  return {
    environment: {
      DATABASE_URL: server.url('postgres'),
      DATA_DIR: folder,
      QINQING_KEY: Buffer.alloc(32, 7).toString('base64'),
    },
    remove() {
      server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const startUp: Measure = {
  name: 'startUp',
  what: 'from starting the process of the product to "ready", first on an empty store (the sandbox’s world is made), then later; and its memory at rest',
  async run(bench) {
    for (const engine of engines(bench)) {
      const { environment, remove } = await ground(engine)
      try {
        const first = await startOnce(environment)
        const later = await inTurn(bench, () => startOnce(environment))
        bench.print(valueLine('startUpFirst', engine, 'ms', [first.readyMs]))
        bench.print(
          valueLine(
            'startUp',
            engine,
            'ms',
            later.map(({ readyMs }) => readyMs),
          ),
        )
        bench.print(
          valueLine(
            'memoryAtRest',
            engine,
            'mb',
            later.map(({ restMb }) => restMb),
          ),
        )
      } finally {
        remove()
      }
    }
  },
}

export const memory: Measure = {
  name: 'memoryUnderLoad',
  what: 'memory of the measured host while 64 cashiers settle',
  async run(bench) {
    for (const engine of engines(bench)) {
      const site = await bench.site(engine)
      const seen: number[] = []
      // One run: it is looked at five times a second.
      const watch = setInterval(() => seen.push(residentMb(site.host.pid)), 200)
      await settleRun(bench, site, bench.options.counters)
      clearInterval(watch)
      bench.print(valueLine('memoryUnderLoad', engine, 'mb', seen))
    }
  },
}
