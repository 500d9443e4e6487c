import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startHost } from './host.mjs'
import { askAgain, startLoad } from './load.mjs'
import { freePort, freshServer, startServer } from './postgres.mjs'
import { verdictOf } from './verdict.mjs'

/** Room for a new server with the world, and little more. */
const SIZE = '220m'

const isMounted = (path) => readFileSync('/proc/mounts', 'utf8').includes(` ${path} `)

/** The disk of PostgreSQL fills up under load, room is made, and the server is started again if it gave up. */
async function run() {
  const disk = mkdtempSync(join(tmpdir(), 'qinqing-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=1777`, 'tmpfs', disk])
  let running = null
  try {
    const { folder, port, server } = await freshServer({ max_wal_size: '64MB' }, disk)
    running = server
    const place = { DATABASE_URL: server.url }
    const host = await startHost(place, await freePort())
    const load = startLoad(host)
    await load.more(20)
    load.listen()
    const filler = join(disk, 'filler')
    try {
      execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M'], { stdio: 'ignore' })
    } catch {
      // dd ends with a fault when the disk is full: that is what it is for.
    }
    const before = load.settled.length
    await sleep(15_000)
    const meanwhile = load.settled.length - before
    rmSync(filler, { force: true })
    if (server.child.exitCode !== null || server.child.signalCode !== null)
      running = await startServer(folder, port)
    await load.more(20)
    const silence = load.silence()
    await load.stop()
    const { lost, twice } = await askAgain(host.url, load.settled)
    await host.stop()
    const { verdict } = await verdictOf(place)
    const drill = `disk full for 15 s (${meanwhile} settled meanwhile)`
    return { drill, withoutAnswersSeconds: silence, acknowledged: load.settled.length, lost, twice, verdict }
  } finally {
    await running?.stop()
    if (isMounted(disk)) execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  }
}

/** Only root may mount, and a container may forbid it even then. */
function needs() {
  if (process.getuid() !== 0 || !existsSync('/bin/mount')) return 'mounting a small disk needs root'
  const probe = mkdtempSync(join(tmpdir(), 'qinqing-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'pipe' })
    execFileSync('umount', [probe])
    return null
  } catch {
    return 'this machine does not let root mount a disk'
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}

export const fullDisk = { run, needs }
