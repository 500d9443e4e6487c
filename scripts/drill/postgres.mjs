import { execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ended } from './host.mjs'

const DEBIAN = '/usr/lib/postgresql'

/** Debian's newest PostgreSQL of 15 or later, or null. */
export function binaries() {
  const versions = (existsSync(DEBIAN) ? readdirSync(DEBIAN) : [])
    .map(Number)
    .filter((version) => version >= 15)
  return versions.length > 0 ? join(DEBIAN, String(Math.max(...versions)), 'bin') : null
}

/** Whom servers run as: they refuse to be root. */
function owner() {
  if (process.getuid() !== 0) return null
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? [null, null, 65534, 65534]
  return { uid: Number(uid), gid: Number(gid) }
}

/** Options that run a child as that user. */
export const asOwner = () => {
  const user = owner()
  return user ? { uid: user.uid, gid: user.gid, cwd: '/' } : { cwd: '/' }
}

/** A folder for servers, theirs. */
export function serverFolder(parent = tmpdir()) {
  const folder = mkdtempSync(join(parent, 'qinqing-drill-'))
  const user = owner()
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Waits until a server takes connections. */
export async function untilAnswers(url, limitMs = 120_000) {
  for (const until = Date.now() + limitMs; Date.now() < until; ) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query('select 1')
      return
    } catch {
      await sleep(100)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new Error('PostgreSQL did not answer')
}

/** One query on a server. */
export async function ask(url, text) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Makes a cluster in `folder`/data; fsync stays on. */
export function makeCluster(folder) {
  mkdirSync(folder, { recursive: true })
  const data = join(folder, 'data')
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C']
  execFileSync(join(binaries(), 'initdb'), options, { ...asOwner(), stdio: ['ignore', 'ignore', 'pipe'] })
  return data
}

/** Starts a server on a cluster. `settings` are lines of postgresql.conf. */
export async function startServer(folder, port, settings = {}) {
  const log = openSync(join(folder, 'log'), 'a')
  const given = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, ...settings }
  const options = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(binaries(), 'postgres'), ['-D', join(folder, 'data'), ...options], {
    ...asOwner(),
    stdio: ['ignore', log, log],
  })
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await untilAnswers(url)
  return { url, child, kill: () => ended(child, 'SIGKILL'), stop: () => ended(child, 'SIGINT') }
}

/** A new server in a folder of its own, with how to remove it. */
export async function freshServer(settings = {}, parent = tmpdir()) {
  const folder = serverFolder(parent)
  makeCluster(folder)
  const port = await freePort()
  const server = await startServer(folder, port, settings)
  return {
    folder,
    port,
    server,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}
