import { mkdirSync, writeFileSync } from 'node:fs'
import { hashOf, inProject, readText } from './project.mjs'
import { run } from './run.mjs'

const STAMP = inProject('node_modules', '.cache', 'installed')

/** Refuses a Node that is too old, and installs the packages of the lock file when they are missing or stale. */
export async function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: 20.19 or later is needed.`)
  }
  const wanted = hashOf('package-lock.json')
  if (readText(STAMP) === wanted) return
  process.stdout.write('Installing packages (npm ci) …\n')
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  if (code !== 0) throw new Error(`npm ci failed:\n${output.slice(-2000)}`)
  mkdirSync(inProject('node_modules', '.cache'), { recursive: true })
  writeFileSync(STAMP, wanted)
}
