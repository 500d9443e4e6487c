import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes a program for `node` of a TypeScript file, for tests that need a process of their own. Answers its path. */
export function bundled(entry: string): string {
  const { buildSync } = requireOutside<typeof import('esbuild')>('esbuild')
  // Beside the modules that it requires, so that node finds them.
  const outfile = join(mkdtempSync(join(__dirname, '../../../node_modules/.cache/bundled-')), 'program.cjs')
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    outfile,
  })
  return outfile
}

/** An empty folder for a test. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'qinqing-test-'))
