import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundleCloud } from '../run-cloud.mjs'

const KEY = Buffer.alloc(32, 7).toString('base64')

/** What a host of a drill is told; `place` is { DATA_DIR } or { DATABASE_URL }. */
export const environmentOf = (place, port) => ({
  ...process.env,
  ...place,
  PORT: String(port),
  HOST: '127.0.0.1',
  SANDBOX: '1',
  QINQING_KEY: KEY,
  LOG_LEVEL: 'error',
  CALLS_PER_USER_AND_MINUTE: '0',
  CALLS_PER_ADDRESS_AND_MINUTE: '0',
})

/** Starts the product's own host as a process and waits until it is ready. */
export async function startHost(place, port) {
  const program = await bundleCloud('cloud/main.ts')
  const child = spawn(process.execPath, [program], {
    env: environmentOf(place, port),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000)
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 900; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the host ended with ${child.exitCode}: ${said}`)
    const ready = await fetch(`${url}/healthz/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return { url, child, kill: () => ended(child, 'SIGKILL'), stop: () => ended(child, 'SIGTERM') }
    await sleep(200)
  }
  child.kill('SIGKILL')
  throw new Error(`the host did not become ready: ${said}`)
}

/** Ends a process that was started here, and waits for its end. */
export function ended(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}
