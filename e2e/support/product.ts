import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort'

const root = join(__dirname, '..', '..')

export interface Product {
  readonly url: string
  readonly output: () => string
  stop(): Promise<void>
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz/ready`)).ok
  } catch {
    return false
  }
}

/** PGlite's WebAssembly is compiled once, quickly: compiling it again, for speed, takes more than a few ways win by it. */
const NODE_FLAGS = ['--liftoff-only']

/** How long a start may take on the slowest machine. */
const START_MS = 300_000

/** A copy for the same user only. By reading and writing: what the system copies itself takes it five times as long here. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    else writeFileSync(target, readFileSync(source), { mode: 0o600 })
  }
}

/** A data folder of its own, with the world that was made once for all (`world/make.ts`); else an empty one. */
function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qinqing-'))
  const world = process.env.WAYS_WORLD
  if (world) copyFolder(world, folder)
  return folder
}

/**
 * Starts the product as `npm start` does, on a store of its own (unless `env` names a DATA_DIR), and waits until it answers.
 * While a test is written, `PRODUCT_URL` takes a product that runs already.
 */
export async function startProduct(env: Record<string, string> = {}): Promise<Product> {
  const running = process.env.PRODUCT_URL
  if (running) return { url: running, output: () => '', stop: async () => undefined }
  const port = await freePort()
  const dataFolder = env.DATA_DIR ?? newDataFolder()
  const url = `http://127.0.0.1:${port}`
  const compiled = process.env.WAYS_PROGRAM
  const program = compiled ? [compiled] : ['scripts/run-cloud.mjs', 'cloud/main.ts']
  let output = ''
  const child: ChildProcess = spawn(process.execPath, [...NODE_FLAGS, ...program], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataFolder,
      PUBLIC_URL: url,
      SANDBOX: '1',
      NODE_OPTIONS: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)))
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const deadline = Date.now() + START_MS
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`The host did not start:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    url,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
      if (env.DATA_DIR === undefined) rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
