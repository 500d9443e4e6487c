// npm test: everything. `node scripts/test.mjs static|unit|build|browser …` runs parts of it.
import { atMost } from './lib/atMost.mjs'
import { prepare } from './lib/prepare.mjs'

const parts = process.argv.slice(2)
let passed = 0
let failed = 0
const notRun = []

async function run(step) {
  const began = Date.now()
  const outcome = await step.act()
  passed += outcome.passed
  failed += outcome.failed
  notRun.push(...(outcome.notRun ?? []))
  const seconds = Math.round((Date.now() - began) / 1000)
  process.stdout.write(`• ${step.name}\n`)
  for (const line of outcome.notes ?? []) process.stdout.write(`    ${line}\n`)
  process.stdout.write(
    `  ${outcome.failed ? '✗' : '✓'} ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)\n`,
  )
  if (outcome.output) process.stdout.write(`${outcome.output}\n`)
}

try {
  await prepare()
  const { PARTS, STEPS } = await import('./lib/steps.mjs')
  const isRun = (part) => parts.length === 0 || parts.includes(part)
  for (const { part, atOnce } of PARTS.filter(({ part }) => isRun(part))) {
    await atMost(
      STEPS.filter((step) => step.part === part && isRun(step.before ?? part)),
      atOnce,
      run,
    )
  }
} catch (error) {
  failed += 1
  process.stdout.write(`${error instanceof Error ? error.stack : String(error)}\n`)
}

for (const line of new Set(notRun.map((text) => text.trim()))) process.stdout.write(`${line}\n`)
// On a continuous-integration machine everything must run: what did not is a failure, not a footnote.
if (process.env.CI === 'true' && notRun.length > 0) failed += 1

process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
