// Which tests judge the changes in a folder of cloud/domain. Tests that need a store are not among them: too slow to
// run for each of thousands of changes.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

const EXAMPLES = 'cloud/policy/examples.test.ts'
const CASES = 'cloud/cli/settleCase.test.ts'
const folder = (name) => `cloud/domain/${name}`

/** What else, beside a folder's own tests, says what its code must do. */
const MORE = {
  aid: [folder('settlement'), EXAMPLES, CASES],
  explanation: [CASES],
  impact: ['cloud/cli/policies/policies.test.ts'],
  policy: [folder('settlement'), folder('regionPair'), EXAMPLES, CASES, 'cloud/policy/refusals.test.ts'],
  posting: [folder('settlement/testing')],
  settlement: [EXAMPLES, CASES],
  visit: [folder('usage')],
}

const isTest = (name) => name.endsWith('.test.ts')

function filesIn(root, path) {
  if (isTest(path)) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isTest(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

/** The test files for a folder, the fastest way to a failure first. */
export const testsFor = (root, name) =>
  [folder(name), ...(MORE[name] ?? [])].flatMap((path) => filesIn(root, path))
