import { spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stringify } from 'yaml'
import { ended } from './host.mjs'
import { asOwner, binaries, freePort } from './postgres.mjs'

const PASSWORD = 'drill'

/** How soon a dead primary is noticed: its key in etcd lives this long, seconds. */
const TTL = 20

const logOf = (folder, name) => openSync(join(folder, `${name}.log`), 'a')

/** A single etcd: the drill breaks databases, not what they agree through. */
export async function startEtcd(folder) {
  const [client, peer] = [await freePort(), await freePort()]
  const log = logOf(folder, 'etcd')
  const urls = (port) => `http://127.0.0.1:${port}`
  const options = [
    ...['--data-dir', join(folder, 'etcd'), '--name', 'etcd', '--initial-cluster', `etcd=${urls(peer)}`],
    ...['--listen-client-urls', urls(client), '--advertise-client-urls', urls(client)],
    ...['--listen-peer-urls', urls(peer), '--initial-advertise-peer-urls', urls(peer)],
  ]
  const child = spawn('etcd', options, { ...asOwner(), stdio: ['ignore', log, log] })
  return { port: client, stop: () => ended(child, 'SIGKILL') }
}

function configuration({ name, folder, etcdPort, port, restPort }) {
  const user = (username) => ({ username, password: PASSWORD })
  return {
    scope: 'qinqing',
    name,
    restapi: { listen: `127.0.0.1:${restPort}`, connect_address: `127.0.0.1:${restPort}` },
    etcd3: { hosts: `127.0.0.1:${etcdPort}` },
    bootstrap: {
      dcs: {
        ttl: TTL,
        loop_wait: 2,
        retry_timeout: 5,
        synchronous_mode: true,
        postgresql: { use_pg_rewind: true, parameters: { max_connections: 100, wal_log_hints: 'on' } },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C' }, 'data-checksums'],
    },
    postgresql: {
      listen: `127.0.0.1:${port}`,
      connect_address: `127.0.0.1:${port}`,
      data_dir: join(folder, name),
      bin_dir: binaries(),
      // A primary that died with more than its standby had cannot always be wound back: then it is copied anew.
      remove_data_directory_on_rewind_failure: true,
      remove_data_directory_on_diverged_timelines: true,
      pgpass: join(folder, `${name}.pgpass`),
      pg_hba: [
        'local all all trust',
        'host all all 127.0.0.1/32 trust',
        'host replication all 127.0.0.1/32 trust',
      ],
      authentication: {
        superuser: user('postgres'),
        replication: user('replicator'),
        rewind: user('rewinder'),
      },
      parameters: { unix_socket_directories: folder },
    },
  }
}

/** One PostgreSQL under Patroni; `kill` is the death of its machine: Patroni and PostgreSQL at once. */
export async function startNode(folder, name, etcdPort, ports = null) {
  const [port, restPort] = ports ?? [await freePort(), await freePort()]
  const file = join(folder, `${name}.yml`)
  writeFileSync(file, stringify(configuration({ name, folder, etcdPort, port, restPort })))
  const { uid, gid } = statSync(folder)
  chownSync(file, uid, gid)
  mkdirSync(join(folder, name), { recursive: true })
  chownSync(join(folder, name), uid, gid)
  chmodSync(join(folder, name), 0o700)
  const log = logOf(folder, name)
  // A process group of its own: PostgreSQL is Patroni's child, and dies with the group.
  const child = spawn('patroni', [file], { ...asOwner(), detached: true, stdio: ['ignore', log, log] })
  return {
    name,
    folder,
    port,
    restPort,
    async kill() {
      const postmaster = await postmasterOf(join(folder, name))
      const gone = ended(child, 'SIGKILL')
      if (postmaster) killed(postmaster)
      await gone
    },
    stop: () => ended(child, 'SIGTERM'),
  }
}

/** A server that is gone already left its number behind. */
function killed(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

async function postmasterOf(data) {
  const { readFile } = await import('node:fs/promises')
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(text.split('\n')[0]) || null
}

/** What the node says of itself: { role, state, … }; null while it does not answer. */
const statusOf = async ({ restPort }) => {
  try {
    return await (
      await fetch(`http://127.0.0.1:${restPort}/patroni`, { signal: AbortSignal.timeout(5_000) })
    ).json()
  } catch {
    return null
  }
}

/** Waits until the node is the primary, or a standby whose commits are waited for. */
export async function untilRole(node, role, limitMs = 300_000) {
  for (const until = Date.now() + limitMs; Date.now() < until; await sleep(200)) {
    const status = await statusOf(node)
    if (status?.state !== 'running') continue
    if (role === 'primary' && (status.role === 'master' || status.role === 'primary')) return
    if (role === 'standby' && status.sync_standby) return
  }
  const said = readFileSync(join(node.folder, `${node.name}.log`), 'utf8').slice(-1500)
  throw new Error(`${node.name} did not become ${role}: ${said}`)
}

/** HAProxy before both nodes: connections go to the one that says it is the primary. */
export async function startBalancer(folder, nodes) {
  const port = await freePort()
  const file = join(folder, 'haproxy.cfg')
  const servers = nodes.map(
    (node) =>
      `  server ${node.name} 127.0.0.1:${node.port} check port ${node.restPort} on-marked-down shutdown-sessions`,
  )
  const lines = [
    'defaults',
    '  mode tcp',
    '  timeout connect 2s',
    '  timeout client 1h',
    '  timeout server 1h',
    'listen postgres',
    `  bind 127.0.0.1:${port}`,
    '  option httpchk GET /primary',
    '  http-check expect status 200',
    '  default-server inter 1s fall 2 rise 1',
    ...servers,
    '',
  ]
  writeFileSync(file, lines.join('\n'))
  const log = logOf(folder, 'haproxy')
  const child = spawn('haproxy', ['-db', '-f', file], { ...asOwner(), stdio: ['ignore', log, log] })
  return { port, stop: () => ended(child, 'SIGKILL') }
}
