import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWeapp, type Weapp } from './startWeapp'

/** Nothing answers here: what is tested is the bundle by itself. */
const NOWHERE = 'http://127.0.0.1:9'
const HOME = join('pages', 'home', 'index.js')

/** A copy of the built bundle for each test of a file, in which faults can be planted. */
export interface BrokenCopy {
  /** Where the copy of this test lies. */
  folder(): string
  /** Puts code before that of the first page. */
  plant(code: string): void
  /** Starts the copy; it is ended with the test. */
  start(): Weapp
}

/** Call at the top of a test file. */
export function brokenCopy(): BrokenCopy {
  let copy: string
  let weapp: Weapp | null = null
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'weapp-'))
    cpSync(join(__dirname, '..', '..', '..', 'dist', 'weapp'), copy, { recursive: true })
  })
  afterEach(() => {
    weapp?.end()
    weapp = null
    rmSync(copy, { recursive: true, force: true })
  })
  return {
    folder: () => copy,
    plant(code) {
      const home = join(copy, HOME)
      writeFileSync(home, `${code}${readFileSync(home, 'utf8')}`)
    },
    start() {
      weapp = startWeapp({ productUrl: NOWHERE, folder: copy })
      return weapp
    },
  }
}
