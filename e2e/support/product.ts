import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '..', '..')

export interface Product {
  readonly url: string
  readonly output: () => string
  stop(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz/ready`)).ok
  } catch {
    return false
  }
}

/**
 * Starts the product as `npm start` does, on a store of its own, and waits until it answers. While a test is written,
 * `PRODUCT_URL` takes a product that runs already.
 */
export async function startProduct(env: Record<string, string> = {}): Promise<Product> {
  const running = process.env.PRODUCT_URL
  if (running) return { url: running, output: () => '', stop: async () => undefined }
  const port = await freePort()
  const dataFolder = mkdtempSync(join(tmpdir(), 'qinqing-'))
  const url = `http://127.0.0.1:${port}`
  let output = ''
  const child: ChildProcess = spawn(process.execPath, ['scripts/run-cloud.mjs', 'cloud/main.ts'], {
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
  const deadline = Date.now() + 120_000
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`The host did not start:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return {
    url,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
