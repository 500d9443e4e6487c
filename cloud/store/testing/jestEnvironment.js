const NodeEnvironment = require('jest-environment-node').TestEnvironment

/**
 * Node's environment, with a way to require a module outside of the realm in which jest runs tests. PGlite needs
 * it: it imports modules at run time, which that realm does not allow.
 */
module.exports = class extends NodeEnvironment {
  async setup() {
    await super.setup()
    this.global.requireOutside = require
  }
}
