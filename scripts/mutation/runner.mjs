// Runs the tests that judge a mutant, in this process: one bundle of them is compiled once and evaluated afresh for
// each mutant, so that nothing a module kept is seen by the next, and the libraries stay warm. Jest, which loads every
// library and every policy anew for each of thousands of changes, took thirty times as long.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'

const require = createRequire(join(process.cwd(), 'package.json'))
const circus = require('jest-circus')
const SPACE = '__stryker__'

const testId = (test) => {
  const names = [test.name]
  for (let at = test.parent; at?.parent; at = at.parent) names.unshift(at.name)
  return names.join(' ')
}

/** A test that looks at the files beside it is told its folder, as one bundle has none. */
const ownFolder = {
  name: 'own-folder',
  setup(build) {
    build.onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }))
  },
}

/** The tests named in MUTATION_TESTS with all that they import, as one function to be called for each run. */
async function bundleTests(folder) {
  const files = process.env.MUTATION_TESTS.split(',')
  const entry = files.map((file) => `describe('${file}', () => { require('./${file}') })`).join('\n')
  const { outputFiles } = await require('esbuild').build({
    stdin: { contents: entry, resolveDir: folder, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    plugins: [ownFolder],
    alias: { yaml: join(folder, 'scripts/mutation/yaml.js') },
    logLevel: 'error',
  })
  const code = `(function (require, module, exports) {${outputFiles[0].text}\n})`
  return new Script(code, { filename: join(folder, 'mutation-suite.cjs') }).runInThisContext()
}

class InProcessRunner {
  capabilities() {
    // Every run evaluates every module: a mutant in what is worked out while loading is seen, too.
    return { reloadEnvironment: true }
  }

  async init() {
    const folder = process.cwd()
    const { expect } = require('expect')
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect })
    Object.assign(globalThis, { outerYaml: require('yaml'), parsedYaml: new Map() })
    require('fast-check').configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS), seed: 1 })
    // The policies are looked for from where the program lies: let it be this copy of the project.
    process.argv[1] = join(folder, 'suite')
    this.evaluate = await bundleTests(folder)
    circus.addEventHandler((event) => this.heard(event))
  }

  /** Notes which mutants a test meets; skips the rest once one test has noticed the change. */
  heard(event) {
    if (event.name === 'test_fn_failure') this.noticed = true
    if (event.name === 'test_start') {
      if (this.noticed && this.bail) event.test.mode = 'skip'
      globalThis[SPACE].currentTestId = testId(event.test)
      globalThis.expect.setState({ currentTestName: testId(event.test) })
    }
    if (event.name === 'test_done') globalThis[SPACE].currentTestId = undefined
  }

  /** Defines and runs the tests, all or those of a filter. */
  async run(space, { only, bail }) {
    globalThis[SPACE] = space
    this.noticed = false
    this.bail = bail
    circus.resetState()
    const module = { exports: {} }
    try {
      this.evaluate(require, module, module.exports)
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) }
    }
    if (only) keepOnly(circus.getState().rootDescribeBlock, new Set(only))
    const { testResults, unhandledErrors } = await circus.run()
    if (unhandledErrors.length > 0)
      return { status: DryRunStatus.Error, errorMessage: String(unhandledErrors[0]) }
    return { status: DryRunStatus.Complete, tests: testResults.map(resultOf) }
  }

  async dryRun({ coverageAnalysis }) {
    const space = { mutantCoverage: { static: {}, perTest: {} } }
    const result = await this.run(space, { only: null, bail: false })
    if (result.status !== DryRunStatus.Complete || coverageAnalysis === 'off') return result
    return { ...result, mutantCoverage: space.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const space = { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined }
    const result = await this.run(space, { only: testFilter, bail: !disableBail })
    const runAway = determineHitLimitReached(space.hitCount, space.hitLimit)
    return toMutantRunResult(runAway ?? result, disableBail)
  }
}

function keepOnly(block, wanted) {
  for (const child of block.children) {
    if (child.type === 'describeBlock') keepOnly(child, wanted)
    else if (!wanted.has(testId(child))) child.mode = 'skip'
  }
}

function resultOf({ testPath, status, duration, errors }) {
  const name = testPath.slice(1).join(' ')
  const result = { id: name, name, timeSpentMs: duration ?? 0 }
  if (errors.length > 0) return { ...result, status: TestStatus.Failed, failureMessage: String(errors[0]) }
  return { ...result, status: status === 'done' ? TestStatus.Success : TestStatus.Skipped }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'inProcess', InProcessRunner)]
