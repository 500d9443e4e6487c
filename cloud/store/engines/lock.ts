import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { errorCode } from './errorCode'

interface Holder {
  readonly pid: number
  readonly host: string
  readonly since: string
  /** When the process began, as the kernel counts: tells a process from a later one with the same pid. */
  readonly began: string | null
}

/** The data folder is in use, or cannot be known to be free. The message says what to do. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse'
}

/**
 * Takes the folder for this process; a second opener would corrupt an embedded database. Throws DataFolderInUse.
 * The lock of a process that has died on this machine is taken over. Answers how to give the folder back.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    began: beginningOf(process.pid),
  } satisfies Holder)
  for (let tries = 0; tries < 3; tries++) {
    if (createdAlone(path, mine)) {
      return () => {
        if (readOrNull(path) === mine) rmSync(path, { force: true })
      }
    }
    const theirs = readOrNull(path)
    if (theirs === null) continue
    refuseIfAlive(folder, path, theirs)
    putAside(path, theirs)
  }
  throw new DataFolderInUse(`${folder} is being opened by several processes at once: try again`)
}

function createdAlone(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function refuseIfAlive(folder: string, path: string, text: string): void {
  const holder = parseHolder(text)
  if (holder === null) {
    throw new DataFolderInUse(`${path} cannot be read as a lock: if nothing uses ${folder}, remove that file`)
  }
  if (holder.host !== hostname()) {
    throw new DataFolderInUse(
      `${folder} was opened on ${holder.host} (process ${holder.pid}, since ${holder.since}): stop that one first. ` +
        `If it is gone for good, remove ${path}`,
    )
  }
  if (isAlive(holder)) {
    throw new DataFolderInUse(
      `${folder} is in use by process ${holder.pid} since ${holder.since}: stop it first, ` +
        `or start with another data folder, or set DATABASE_URL to use PostgreSQL, which many may share`,
    )
  }
}

/** Moves a dead process's lock away, unless somebody else has already put his own in its place. */
function putAside(path: string, dead: string): void {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  if (readOrNull(aside) !== dead) {
    try {
      linkSync(aside, path)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
  rmSync(aside, { force: true })
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
  const now = beginningOf(pid)
  return began === null || now === null || began === now
}

/** Field 22 of /proc/<pid>/stat; null where there is no such file (macOS, Windows). */
function beginningOf(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ESRCH') return null
    throw error
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text)
    const isHolder =
      typeof value === 'object' &&
      value !== null &&
      'pid' in value &&
      'host' in value &&
      typeof value.pid === 'number'
    return isHolder ? (value as Holder) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
