import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../../cloud/store/engines/errorCode'

const root = join(__dirname, '..', '..')
const DEBIAN = '/usr/bin/chromium'
const PACKED = '@sparticuz/chromium'
const UNPACK = `import('${PACKED}').then(({ default: packed }) => packed.executablePath())`

/** Libraries that it needs may be missing on a machine without any browser. */
const starts = (path: string): boolean => spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0

/** Puts a folder where it belongs; another worker may have been first. */
function moveInto(made: string, place: string): void {
  try {
    renameSync(made, place)
  } catch (fault) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(fault) ?? '')) throw fault
    rmSync(made, { recursive: true })
  }
}

/** The Chromium from npm, unpacked once for each of its versions: only the engine, without a browser's own windows. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', PACKED, 'package.json'), 'utf8'))
  const cache = join(root, 'node_modules', '.cache', 'chromium')
  const place = join(cache, version)
  if (!existsSync(place)) {
    mkdirSync(cache, { recursive: true })
    const made = mkdtempSync(join(cache, 'unfinished-'))
    const { status, stderr } = spawnSync(process.execPath, ['-e', UNPACK], {
      cwd: root,
      env: { ...process.env, TMPDIR: made, NODE_OPTIONS: '' },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${PACKED} was not unpacked:\n${stderr}`)
    moveInto(made, place)
  }
  return join(place, 'chromium')
}

/**
 * The program to look at pages with: the one that `CHROMIUM_PATH` names; the one from npm, which takes a third less of the
 * machine than a whole browser; Debian's, where that one does not start.
 */
export function findChromium(): string {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const light = unpacked()
  if (starts(light)) return light
  if (existsSync(DEBIAN)) return DEBIAN
  throw new Error(`${light} does not start here, and ${DEBIAN} is not installed: apt-get install chromium`)
}
