import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './project.mjs'

const START_MS = 300_000

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const answers = (url) =>
  fetch(`${url}/healthz/ready`).then(
    ({ ok }) => ok,
    () => false,
  )

/** The product that `PRODUCT_URL` names, or one on a fresh store of its own; answers its address and how to stop it. */
export async function withProduct() {
  if (process.env.PRODUCT_URL) return { url: process.env.PRODUCT_URL, stop: async () => undefined }
  const data = mkdtempSync(join(tmpdir(), 'qinqing-'))
  const { url, stop } = await startHost(['scripts/run-cloud.mjs', 'cloud/main.ts'], data)
  return {
    url,
    stop: async () => {
      await stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** A host of the sandbox, by what Node is given, on this data folder, which stays; answers its address and how to stop it. */
export async function startHost(program, data) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const host = spawn(process.execPath, program, {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: data,
      PUBLIC_URL: url,
      SANDBOX: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => host.once('exit', resolve))
  for (const deadline = Date.now() + START_MS; !(await answers(url)); await wait(200)) {
    if (host.exitCode !== null || Date.now() > deadline) throw new Error('The host did not start.')
  }
  return {
    url,
    stop: async () => {
      host.kill('SIGTERM')
      await ended
    },
  }
}

const HEADERS = {
  'X-LC-Id': 'qinqing-yibao',
  'X-LC-Key': 'qinqing-yibao-client',
  'Content-Type': 'application/json',
}

/** Asks a function of the product; answers its result. */
export async function ask(url, token, name, params = {}) {
  const answer = await fetch(`${url}/1.1/functions/${name}`, {
    method: 'POST',
    headers: token ? { ...HEADERS, 'X-LC-Session': token } : HEADERS,
    body: JSON.stringify(params),
  })
  const body = await answer.json()
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(body)}`)
  return body.result
}

/** A person of the sandbox: session token, and the user as a browser keeps him under `AV/<app id>/currentUser`. */
export async function personOf(url, personaId) {
  const requestId = crypto.randomUUID()
  const { sessionToken } = await ask(url, null, 'enterAsPersona', { requestId, personaId, channel: 'h5' })
  const me = await fetch(`${url}/1.1/users/me`, { headers: { ...HEADERS, 'X-LC-Session': sessionToken } })
  const user = await me.json()
  return { token: sessionToken, user: { ...user, _id: user.objectId, _sessionToken: sessionToken } }
}
