// Writes docs/functions.md, docs/refusals.md and docs/parameters.md from the contract and the policies' schema; with --check it only compares, and fails
// when a copy is stale. usage: npm run docs [-- --check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionsPage } from './docs/functionsPage'
import { parametersPage } from './docs/parametersPage'
import { refusalsPage } from './docs/refusalsPage'

const PAGES: readonly [path: string, make: () => string][] = [
  ['docs/functions.md', functionsPage],
  ['docs/refusals.md', refusalsPage],
  ['docs/parameters.md', parametersPage],
]

const check = process.argv.includes('--check')
const stale: string[] = []

for (const [path, make] of PAGES) {
  const file = join(process.cwd(), path)
  const text = make()
  const current = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (current === text) continue
  if (check) stale.push(path)
  else {
    writeFileSync(file, text)
    process.stdout.write(`wrote ${path}\n`)
  }
}

if (stale.length > 0) {
  process.stderr.write(`Stale: ${stale.join(', ')}. Run: npm run docs\n`)
  process.exitCode = 1
}
