const NodeEnvironment = require('jest-environment-node').TestEnvironment
const { keptByWorker, beginFile, endFile } = require('../../testing/outside/keptByWorker')
const { beginLoading, endLoading } = require('../../testing/outside/plainContext')
require('../../testing/outside/typescript')

/**
 * Node's environment, with a way to require a module outside of the realm in which jest runs tests (PGlite imports
 * modules at run time, which that realm does not allow), and a place for what outlives a test file.
 */
module.exports = class extends NodeEnvironment {
  constructor(config, context) {
    super(config, context)
    this.storeEngine = config.projectConfig.testEnvironmentOptions.storeEngine ?? 'pglite'
  }

  async setup() {
    await super.setup()
    beginFile()
    this.global.requireOutside = require
    this.global.keptByWorker = keptByWorker
    this.global.storeEngine = this.storeEngine
    beginLoading()
  }

  /** The runner has loaded when it tells its first event. */
  handleTestEvent({ name }) {
    if (name === 'setup') endLoading()
  }

  async teardown() {
    endLoading()
    endFile()
    await super.teardown()
  }
}
