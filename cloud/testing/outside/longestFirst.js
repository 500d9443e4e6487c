const { createRequire } = require('node:module')

/** Jest's own, as jest finds it. */
const ofJest = createRequire(require.resolve('jest'))
const { default: Sequencer } = ofJest('@jest/test-sequencer')

/**
 * Files that take many seconds, longest first. Where jest has not run before it takes large files for long ones; these
 * are short texts, and the last of them would leave a core idle at the end.
 */
const LONG = [
  'cloud/simulator/histories.test.ts',
  'cloud/simulator/cuts.test.ts',
  'cloud/store/dataFolder.test.ts',
  'cloud/verify/verify.test.ts',
  'cloud/operations/exportData.test.ts',
  'cloud/simulator/plants.test.ts',
]

const place = ({ path }) => {
  const found = LONG.findIndex((name) => path.endsWith(name))
  return found < 0 ? LONG.length : found
}

module.exports = class extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests)
    return [...sorted].sort((one, other) => place(one) - place(other))
  }
}
