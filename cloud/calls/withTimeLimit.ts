import { refused } from '../contract/refusals'
import type { Decorator, Outcome } from './call'

/**
 * Answers TIMED_OUT when the function has not answered in time. The mark `over` keeps work that is still on
 * its way from beginning a commit; a commit already begun may succeed, and repeating the call tells.
 */
export const withTimeLimit =
  (limitMs: number): Decorator =>
  (inner) =>
  (call) => {
    // A plain mark: a signal with listeners is dear to make, and nobody listens.
    const over = { aborted: false }
    return new Promise<Outcome>((resolve, reject) => {
      const timer = setTimeout(() => {
        over.aborted = true
        resolve(refused('TIMED_OUT'))
      }, limitMs)
      inner({ ...call, over })
        .then(resolve, reject)
        .finally(() => clearTimeout(timer))
    })
  }
