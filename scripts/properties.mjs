// npm run properties: every property of settlements and their reversals over at least 100,000 generated bills,
// policies and chains of payers; prints how often each was tried. npm test tries a part of them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const AT_LEAST = 100_000
const TESTS = ['cloud/domain/settlement/properties', 'cloud/domain/posting/reversal']

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = mkdtempSync(join(tmpdir(), 'properties-'))
const report = join(folder, 'report')
writeFileSync(report, '')

const jest = [join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', 'cloud', '--maxWorkers', '2']
const { status } = spawnSync(
  process.execPath,
  [...jest, '--testTimeout', '900000', '--testPathPatterns', ...TESTS],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_RUNS: 'full', PROPERTY_REPORT: report },
  },
)

let total = 0
for (const line of readFileSync(report, 'utf8').split('\n').filter(Boolean)) {
  const [runs, name] = line.split('\t')
  total += Number(runs)
  process.stdout.write(`${runs.padStart(8)}  ${name}\n`)
}
rmSync(folder, { recursive: true })
process.stdout.write(`${String(total).padStart(8)}  cases in all\n`)
process.exitCode = status === 0 && total >= AT_LEAST ? 0 : 1
