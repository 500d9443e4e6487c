const NodeEnvironment = require('jest-environment-node').TestEnvironment
require('../../testing/outside/typescript')

/**
 * What test files of one worker share: `stop` is called when the worker ends, and what lies `idle` is closed soon
 * after the last file (an open PGlite keeps its process alive).
 */
const keptByWorker = new Map()
let closing

process.on('exit', () => {
  for (const kept of keptByWorker.values()) kept.stop?.()
})

function closeIdle() {
  for (const { idle } of keptByWorker.values()) for (const open of idle?.splice(0) ?? []) open.close()
}

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
    clearTimeout(closing)
    this.global.requireOutside = require
    this.global.keptByWorker = keptByWorker
    this.global.storeEngine = this.storeEngine
  }

  async teardown() {
    closing = setTimeout(closeIdle, 300).unref()
    await super.teardown()
  }
}
