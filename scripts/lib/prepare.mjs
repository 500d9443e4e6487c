import { readText } from './project.mjs'
import { run } from './run.mjs'

/** What npm writes at the end of an installation: what it has put where. */
const INSTALLED = 'node_modules/.package-lock.json'

const packagesOf = (path) => JSON.parse(readText(path) ?? '{}').packages ?? {}

/** Whether all that the lock file names is there, in its version; optional packages are those of other machines. */
function isInstalled() {
  const there = packagesOf(INSTALLED)
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  )
}

/** Refuses a Node that is too old, and installs the packages of the lock file when they are missing or stale. */
export async function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: 20.19 or later is needed.`)
  }
  if (isInstalled()) return
  process.stdout.write('Installing packages (npm ci) …\n')
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  if (code !== 0) throw new Error(`npm ci failed:\n${output.slice(-2000)}`)
}
