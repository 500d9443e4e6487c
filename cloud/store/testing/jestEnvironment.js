const NodeEnvironment = require('jest-environment-node').TestEnvironment

/** What test files of one worker share, such as a running database server: what has `stop` is stopped at the end. */
const keptByWorker = new Map()

process.on('exit', () => {
  for (const kept of keptByWorker.values()) kept.stop?.()
})

/**
 * Node's environment, with a way to require a module outside of the realm in which jest runs tests (PGlite imports
 * modules at run time, which that realm does not allow), and a place for what outlives a test file.
 */
module.exports = class extends NodeEnvironment {
  async setup() {
    await super.setup()
    this.global.requireOutside = require
    this.global.keptByWorker = keptByWorker
  }
}
