import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const DEBIAN = '/usr/lib/postgresql'
const PREFIX = 'qinqing-postgres-'

export interface PostgresServer {
  readonly port: number
  readonly folder: string
  /** The process id of the server itself: for tests that kill it. */
  readonly pid: number
  url(database: string): string
  /** The same by the server's socket in its folder: cheaper than by the port. */
  socketUrl(database: string): string
  /** Stops at once, and removes the folder. */
  stop(): void
}

/** Debian's newest PostgreSQL of 15 or later; null when none is installed. */
export function postgresBinaries(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : []
  const usable = versions.filter(
    (version) => version >= 15 && existsSync(join(DEBIAN, String(version), 'bin/postgres')),
  )
  return usable.length > 0 ? join(DEBIAN, String(Math.max(...usable)), 'bin') : null
}

/**
 * Starts a PostgreSQL of its own: a temporary folder, a free port of this machine alone, and another user than
 * root, as whom it refuses to run. It dies with this process.
 * @param settings lines of postgresql.conf: `{ fsync: 'off' }`
 * @param under where its folder is made
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
  under: string = tmpdir(),
): Promise<PostgresServer> {
  const binaries = postgresBinaries()
  if (binaries === null) throw new Error(`no PostgreSQL under ${DEBIAN}`)
  removeLeftovers(under)
  const folder = mkdtempSync(join(under, `${PREFIX}${process.pid}-`))
  const owner = ownerOfServers()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const [initdb, ...initArguments] = [
    ...asOwner(owner),
    ...[
      join(binaries, 'initdb'),
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '-N',
    ],
  ]
  execFileSync(initdb ?? '', initArguments, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })

  const port = await freePort()
  const log = join(folder, 'log')
  const configured = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, ...settings }
  const [server, ...serverArguments] = [
    ...asOwner(owner),
    ...[join(binaries, 'postgres'), '-D', data],
    ...Object.entries(configured).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const output = openSync(log, 'a')
  const child = spawn(server ?? '', serverArguments, { stdio: ['ignore', output, output], cwd: '/' })
  child.unref()
  const url = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`
  const socketUrl = (database: string): string =>
    `postgres://postgres@/${database}?host=${folder}&port=${port}`
  await untilAnswers(url('postgres'), () => child.exitCode !== null, log)
  return {
    port,
    folder,
    pid: child.pid ?? 0,
    url,
    socketUrl,
    stop() {
      child.kill('SIGQUIT')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}

/** Runs a command as the owner, to be killed when this process dies, whatever kills it. */
function asOwner(owner: { uid: number; gid: number } | null): string[] {
  if (!existsSync('/usr/bin/setpriv')) return []
  const as = owner ? [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'] : []
  return ['/usr/bin/setpriv', ...as, '--pdeathsig=QUIT']
}

/** Debian's user postgres; nobody (65534) where there is none; null when this process is not root. */
function ownerOfServers(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilAnswers(url: string, hasDied: () => boolean, log: string): Promise<void> {
  for (let tries = 0; tries < 300 && !hasDied(); tries++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return
    } catch {
      await sleep(50)
    } finally {
      await client.end()
    }
  }
  throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`)
}

/** Removes folders of servers whose process is gone. */
function removeLeftovers(under: string): void {
  for (const name of readdirSync(under).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = name.slice(PREFIX.length).split('-')[0] ?? ''
    const path = join(under, name)
    if (!existsSync(`/proc/${pid}`) && mayRemove(path)) rmSync(path, { recursive: true, force: true })
  }
}

/** Root may remove what anybody left; others only what is their own. */
function mayRemove(path: string): boolean {
  const user = process.getuid?.()
  return user === 0 || statSync(path, { throwIfNoEntry: false })?.uid === user
}
