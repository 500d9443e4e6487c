const StrykerEnvironment = require('@stryker-mutator/jest-runner/jest-env/node')

/** Files of rules, parsed once for all changes: they are data, and no change touches them. */
const parsed = new Map()

/**
 * Stryker's environment, made for thousands of short runs: what the tests of one run share outside of their realm,
 * and nothing more is tried once a test has noticed the change.
 */
module.exports = class extends StrykerEnvironment {
  constructor(config, context) {
    super(config, context)
    this.global.parsedYaml = parsed
    this.global.outerYaml = require('yaml')
    const heard = this.handleTestEvent
    let noticed = false
    this.handleTestEvent = async (event, state) => {
      if (event.name === 'test_fn_failure') noticed = true
      if (event.name === 'test_start' && noticed) event.test.mode = 'skip'
      await heard?.(event, state)
    }
  }
}
