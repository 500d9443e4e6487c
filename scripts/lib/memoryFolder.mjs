import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'

/** Linux's folder in memory. */
const MEMORY = '/dev/shm'
/** Bytes: several times what the tests leave there at once. */
const ROOM = 2 * 2 ** 30

/**
 * The environment of a run whose temporary files are in memory, where there is room: data folders are made and taken away
 * there for next to nothing. Not for what runs programs out of its temporary folder: that in memory may forbid it.
 */
export async function withMemoryFolder(work) {
  if (process.env.TMPDIR || !existsSync(MEMORY)) return work({})
  const { bavail, bsize } = statfsSync(MEMORY)
  if (bavail * bsize < ROOM) return work({})
  const folder = mkdtempSync(`${MEMORY}/qinqing-`)
  try {
    return await work({ TMPDIR: folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
