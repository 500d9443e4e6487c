import { refused } from '../contract/refusals'
import type { Decorator, Outcome } from './call'

/**
 * Answers TIMED_OUT when the function has not answered in time. The signal `over` keeps work that is still on
 * its way from beginning a commit; a commit already begun may succeed, and repeating the call tells.
 */
export const withTimeLimit =
  (limitMs: number): Decorator =>
  (inner) =>
  (call) => {
    const ending = new AbortController()
    return new Promise<Outcome>((resolve, reject) => {
      const timer = setTimeout(() => {
        ending.abort()
        resolve(refused('TIMED_OUT'))
      }, limitMs)
      inner({ ...call, over: ending.signal })
        .then(resolve, reject)
        .finally(() => clearTimeout(timer))
    })
  }
