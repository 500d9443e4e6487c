// npm run mutation [-- folder …]: changes cloud/domain one operator at a time and counts the changes that no test
// notices, folder by folder. What an earlier run found is kept in reports/mutation and tried again only where the
// code or its tests changed. Ends with 1 when all folders seen so far score below 85 %.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testsFor } from './mutation/tests.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const domain = join(root, 'cloud', 'domain')
const reports = join(root, 'reports', 'mutation')
const AIM = 85

const all = readdirSync(domain, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** Tries every change in a folder of cloud/domain and leaves reports/mutation/<folder>.json. */
function tryFolder(folder) {
  const kept = join(reports, `${folder}.incremental.json`)
  const mutate = [`cloud/domain/${folder}/**/*.ts`, '!**/*.test.ts', '!**/testing/**']
  const options = ['--mutate', mutate.join(','), '--incrementalFile', kept]
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', ...options],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, MUTATION_TESTS: testsFor(root, folder).join(','), PROPERTY_RUNS: '4' },
    },
  )
  if (status !== 0) throw new Error(`The mutants of ${folder} could not be tried.`)
}

/** Counts by outcome, and the place of each change that no test notices. */
function read(folder) {
  const { files } = JSON.parse(readFileSync(join(reports, `${folder}.incremental.json`), 'utf8'))
  const seen = { noticed: 0, unnoticed: 0, places: [] }
  for (const [file, { mutants, source }] of Object.entries(files)) {
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status === 'Killed' || status === 'Timeout') seen.noticed += 1
      if (status !== 'Survived' && status !== 'NoCoverage') continue
      seen.unnoticed += 1
      const line = source.split('\n')[location.start.line - 1]?.trim()
      seen.places.push(`${file}:${location.start.line} ${mutatorName} ${status}: ${line} → ${replacement}`)
    }
  }
  return seen
}

const percent = ({ noticed, unnoticed }) => (100 * noticed) / Math.max(1, noticed + unnoticed)
const row = (name, seen) =>
  `${name.padEnd(16)} ${percent(seen).toFixed(1).padStart(6)} %  ${seen.noticed} of ${seen.noticed + seen.unnoticed}`

mkdirSync(reports, { recursive: true })
const only = process.argv.slice(2)
for (const name of only) if (!all.includes(name)) throw new Error(`No folder cloud/domain/${name}`)
for (const folder of only.length ? only : all) tryFolder(folder)

const total = { noticed: 0, unnoticed: 0 }
for (const folder of all.filter((name) => existsSync(join(reports, `${name}.incremental.json`)))) {
  const seen = read(folder)
  total.noticed += seen.noticed
  total.unnoticed += seen.unnoticed
  process.stdout.write(`${row(folder, seen)}\n`)
  if (only.includes(folder)) for (const place of seen.places) process.stdout.write(`  ${place}\n`)
}
process.stdout.write(`${row('all', total)}\n`)
process.exitCode = percent(total) >= AIM ? 0 : 1
