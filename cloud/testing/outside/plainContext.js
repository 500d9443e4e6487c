const hooks = require('node:async_hooks')

const { AsyncLocalStorage } = hooks

/** Knows the value of the last `run` that has not ended: enough where one test runs at a time. */
class PlainContext {
  #value

  getStore() {
    return this.#value
  }

  run(value, work) {
    const before = this.#value
    this.#value = value
    const end = () => {
      this.#value = before
    }
    let result
    try {
      result = work()
    } catch (error) {
      end()
      throw error
    }
    if (typeof result?.finally === 'function') return result.finally(end)
    end()
    return result
  }
}

/**
 * Jest's runner keeps the running test in an AsyncLocalStorage, for tests that run at once (there are none here; a test
 * says so). Before Node 24 that calls a hook for every promise of the process, a twelfth of these tests' time. So the
 * runner is given a plain one while it loads; whoever asks later has Node's own.
 */
const beginLoading = () => {
  hooks.AsyncLocalStorage = PlainContext
}

const endLoading = () => {
  hooks.AsyncLocalStorage = AsyncLocalStorage
}

module.exports = { beginLoading, endLoading }
