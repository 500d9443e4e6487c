import { existsSync } from 'node:fs'
import { checkBudgets } from './budgets.mjs'
import { buildPages } from './build-pages.mjs'
import { jest } from './jest.mjs'
import { withMemoryFolder } from './memoryFolder.mjs'
import { inProject } from './project.mjs'
import { bin, run } from './run.mjs'
import { makeWorld, removeWorld } from './world.mjs'

/**
 * TypeScript's native compiler checks the types in a quarter of the time. `typescript` itself stays at the version whose
 * interface the check of import arrows reads; both bring a program of the name tsc, hence the path.
 */
const TSC = inProject('node_modules/typescript-7/bin/tsc')

/** The result of one step: how many checks passed and failed, and what to show when something did. */
const result = (passed, failed, output) => ({ passed, failed, output })

async function command(name, program, args) {
  const { code, output } = await run(program, args)
  return code === 0 ? result(1, 0, '') : result(0, 1, `${name} failed:\n${output}`)
}

async function build(platform) {
  try {
    await buildPages(platform)
    const { weights, faults } = checkBudgets(platform)
    const outcome = faults.length ? result(1, faults.length, faults.join('\n')) : result(2, 0, '')
    return { ...outcome, notes: weights }
  } catch (error) {
    return result(0, 1, String(error instanceof Error ? error.message : error))
  }
}

/**
 * All unit tests in one run, so that no core waits for the last file of one project: the cloud, the tests of the
 * functions once more on PostgreSQL, the pages. Where no PostgreSQL is installed it says so.
 */
const unit = () => withMemoryFolder(unitIn)

async function unitIn(env) {
  if (existsSync('/usr/lib/postgresql')) {
    return jest(['cloud', 'functions', 'functions-postgres', 'pages'], env)
  }
  const outcome = await jest(['cloud', 'functions', 'pages'], env)
  const notRun = 'not run: the functions on PostgreSQL (install it by: apt-get install postgresql)'
  return { ...outcome, notRun: [...outcome.notRun, notRun] }
}

/** The world for the ways in a browser (e2e/support/world/make.ts), which keeps one core busy while the other builds. */
async function world() {
  try {
    const made = await makeWorld()
    process.once('exit', () => removeWorld(made))
    Object.assign(process.env, { WAYS_PROGRAM: made.program, WAYS_WORLD: made.world })
    return result(1, 0, '')
  } catch (error) {
    return result(0, 1, String(error instanceof Error ? error.message : error))
  }
}

/** The parts in order, and how many steps of each run at once: one core each, where a step keeps one busy. */
export const PARTS = [
  { part: 'static', atOnce: 2 },
  { part: 'unit', atOnce: 1 },
  { part: 'build', atOnce: 2 },
  { part: 'browser', atOnce: 1 },
]

/** Every step of `npm test`, by part, some only `before` another that is run, too; `npm run test:<part>` runs one part. */
export const STEPS = [
  { part: 'static', name: 'format and lint', act: () => command('biome', bin('biome'), ['check', '.']) },
  {
    part: 'static',
    name: 'types',
    act: () => command('tsc', process.execPath, [TSC, '--noEmit', '-p', 'tsconfig.json']),
  },
  {
    part: 'static',
    name: 'import arrows',
    act: () => command('dependency-cruiser', bin('depcruise'), ['src', 'cloud', '--output-type', 'err']),
  },
  { part: 'static', name: 'unused code', act: () => command('knip', bin('knip'), []) },
  {
    part: 'static',
    name: 'generated documents',
    act: () => command('docs', process.execPath, ['scripts/run-cloud.mjs', 'cloud/cli/docs.ts', '--check']),
  },
  {
    part: 'static',
    name: 'flows and platforms',
    act: () => command('flows', process.execPath, ['scripts/flows.mjs', '--check']),
  },
  {
    part: 'static',
    name: 'policy files',
    act: () =>
      command('policies', process.execPath, ['scripts/run-cloud.mjs', 'cloud/cli/policies.ts', 'check']),
  },
  { part: 'unit', name: 'cloud, functions on PostgreSQL, pages', act: unit },
  { part: 'build', name: 'h5 build and budget', act: () => build('h5') },
  { part: 'build', name: 'weapp build and budget', act: () => build('weapp') },
  { part: 'build', name: 'alipay build and budget', act: () => build('alipay') },
  { part: 'build', before: 'browser', name: 'the world of the sandbox', act: world },
  {
    part: 'browser',
    name: 'whole ways in a browser',
    act: () => jest(['e2e']),
  },
]
