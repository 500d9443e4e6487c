import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { inProject } from './project.mjs'
import { bin, run } from './run.mjs'

const REPORTS = inProject('reports')
/** So many tests may fail and be tried once more; when more do, it is not a race that they lost. */
const MOST_AGAIN = 3

async function once(projects, name, env, more) {
  const report = `${REPORTS}/jest-${name}.json`
  mkdirSync(REPORTS, { recursive: true })
  rmSync(report, { force: true })
  const args = [
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${report}`,
    '--silent=false',
    ...more,
  ]
  const { code, output } = await run(bin('jest'), args, {
    env: { ...env, NODE_OPTIONS: '--experimental-vm-modules' },
  })
  return { code, output, report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null }
}

const failedFiles = (report) => report.testResults.filter(({ status }) => status === 'failed')
const failedTests = (file) =>
  file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)

function counted({ code, output, report }) {
  if (report === null) return { passed: 0, failed: 1, output: output.slice(-6000) }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report
  const failed = numFailedTests + numRuntimeErrorTestSuites + (code !== 0 && numFailedTests === 0 ? 1 : 0)
  return { passed: numPassedTests, failed, output: failed ? output.slice(-20_000) : '' }
}

/**
 * Runs Jest projects and counts their tests; a suite that cannot start counts as one failure. Where at most three
 * tests failed, their files run once more with nothing beside them: what fails again has failed; what passes is
 * counted as passed, and named as having passed at the second attempt only, since that is a fault to be looked for.
 * `env` is added to their environment.
 */
export async function jest(projects, env = {}) {
  const name = projects.join('-')
  const first = await once(projects, name, env, ['--maxWorkers=2'])
  const notRun = first.output.split('\n').filter((line) => /^\s*not run:/.test(line))
  const outcome = { ...counted(first), notRun }
  const files = first.report ? failedFiles(first.report) : []
  const mayTryAgain =
    outcome.failed > 0 && outcome.failed <= MOST_AGAIN && files.every((file) => failedTests(file).length > 0)
  if (!mayTryAgain || files.length === 0) return outcome

  const paths = [...new Set(files.map((file) => file.name))]
  const second = await once(projects, `${name}-again`, env, [
    '--runInBand',
    '--forceExit',
    '--runTestsByPath',
    ...paths,
  ])
  const again = counted(second)
  if (again.failed > 0) return { ...outcome, output: `${outcome.output}\n${again.output}` }
  const notes = files.flatMap(failedTests).map((test) => `passed at the second attempt only: ${test}`)
  return {
    ...outcome,
    passed: outcome.passed + outcome.failed,
    failed: 0,
    notes,
    output: `At the first attempt:\n${outcome.output}`,
  }
}
