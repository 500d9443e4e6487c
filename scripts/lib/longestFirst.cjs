const { createRequire } = require('node:module')

/** Jest's own, as jest finds it. */
const ofJest = createRequire(require.resolve('jest'))
const { default: Sequencer } = ofJest('@jest/test-sequencer')

/**
 * Files that take many seconds, the longest of the cloud's and of the browser's first, as seen. Where jest has not run before
 * it takes large files for long ones; these are short texts, and the last of them would leave a core idle at the end.
 */
const LONG = [
  'cloud/simulator/histories',
  'cloud/simulator/cuts',
  'cloud/store/dataFolder',
  'cloud/verify/verify',
  'cloud/operations/exportData',
  'cloud/simulator/plants',

  'e2e/bundles/weapp',
  'e2e/bundles/alipay',
  'e2e/weapp/weapp',
  'e2e/walk/phoneFamily',
  'e2e/walk/phoneAccount',
  'e2e/walk/desk',
  'e2e/families',
  'e2e/account',
  'e2e/walk/phoneMore',
  'e2e/mainWay',
  'e2e/counterBinding',
  'e2e/keyboard',
  'e2e/minorByDocuments',
  'e2e/looking',
  'e2e/counter',
]

/** What is not in the list comes behind it. */
const place = ({ path }) => {
  const found = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`))
  return found < 0 ? LONG.length : found
}

module.exports = class extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests)
    return [...sorted].sort((one, other) => place(one) - place(other))
  }
}
