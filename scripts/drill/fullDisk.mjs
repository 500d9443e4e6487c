import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startHost } from './host.mjs'
import { askAgain, startLoad } from './load.mjs'
import { freePort, freshServer, startServer } from './postgres.mjs'
import { verdictOf } from './verdict.mjs'

/** Room for a new database with the world, and little more. */
const SIZE = '220m'

const isMounted = (path) => readFileSync('/proc/mounts', 'utf8').includes(` ${path} `)

/**
 * A small disk fills up under load, and room is made again. `open` makes the database on it and answers its place, what mends
 * it when it gave up, and what ends it.
 */
async function drill(name, open) {
  const disk = mkdtempSync(join(tmpdir(), 'qinqing-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=1777`, 'tmpfs', disk])
  let database = null
  try {
    database = await open(disk)
    const { place } = database
    const host = await startHost(place, await freePort())
    const load = startLoad(host)
    await load.more(20)
    load.listen()
    const filler = join(disk, 'filler')
    try {
      execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { stdio: 'ignore' })
    } catch {
      // dd ends with a fault when the disk is full: that is what it is for.
    }
    const before = load.settled.length
    await sleep(15_000)
    const meanwhile = load.settled.length - before
    rmSync(filler, { force: true })
    await database.mend()
    await load.more(20)
    const silence = load.silence()
    await load.stop()
    const { lost, twice } = await askAgain(host.url, load.settled)
    await host.stop()
    const { verdict } = await verdictOf(place)
    return {
      drill: `${name} (${meanwhile} settled meanwhile)`,
      withoutAnswersSeconds: silence,
      acknowledged: load.settled.length,
      lost,
      twice,
      verdict,
    }
  } finally {
    await database?.stop()
    if (isMounted(disk)) execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  }
}

async function serverOn(disk) {
  const { folder, port, server } = await freshServer({ max_wal_size: '64MB' }, disk)
  let running = server
  return {
    place: { DATABASE_URL: server.url },
    async mend() {
      if (server.child.exitCode !== null || server.child.signalCode !== null)
        running = await startServer(folder, port)
    },
    stop: () => running.stop(),
  }
}

/** The host holds the database itself: it goes on by itself, or the drill stands still and fails. */
const nothing = async () => undefined
const folderOn = async (disk) => ({
  place: { DATA_DIR: join(disk, 'data') },
  mend: nothing,
  stop: nothing,
})

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

export const fullDiskOnPglite = { run: () => drill('disk full for 15 s (PGlite)', folderOn), needs }
export const fullDiskOnPostgres = { run: () => drill('disk full for 15 s (PostgreSQL)', serverOn), needs }
