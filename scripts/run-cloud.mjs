// Bundles one TypeScript entry of the cloud with esbuild (about 0.1 s) and runs it in this process.
// usage: node scripts/run-cloud.mjs cloud/cli/settle.ts [arguments …]
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** `require` for packages in CommonJS that are compiled into a module. */
const REQUIRE =
  "import { createRequire as requireOf } from 'node:module'\nconst require = requireOf(import.meta.url)"

/** What loads files of its own from where it lies. */
const STAYS = ['@electric-sql/pglite', '@electric-sql/pglite/*', 'pg-native']

/**
 * Compiles `entry` (relative to the project) into dist/cloud and answers the file made. What is `whole` has the packages in
 * it, too: a start does not look for hundreds of files, which takes a quarter of it.
 */
export async function bundleCloud(entry, { whole = false } = {}) {
  if (!existsSync(join(root, 'node_modules/esbuild'))) {
    throw new Error('The packages are not installed yet. Run: npm ci')
  }
  const { build } = await import('esbuild')
  const outfile = join(
    root,
    'dist',
    'cloud',
    `${entry
      .replace(/^cloud\//, '')
      .replace(/\.ts$/, '')
      .replaceAll('/', '-')}${whole ? `-whole-${process.pid}` : ''}.mjs`,
  )
  mkdirSync(dirname(outfile), { recursive: true })
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    ...(whole ? { external: STAYS, banner: { js: REQUIRE } } : { packages: 'external' }),
    sourcemap: whole ? false : 'inline',
    logLevel: 'error',
  })
  return outfile
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [entry, ...rest] = process.argv.slice(2)
  try {
    if (!entry) throw new Error('usage: node scripts/run-cloud.mjs cloud/<entry>.ts [arguments]')
    const file = await bundleCloud(entry)
    process.argv = [process.argv[0], file, ...rest]
    await import(pathToFileURL(file).href)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
