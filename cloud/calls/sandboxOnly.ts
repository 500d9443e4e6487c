import { refused } from '../contract/refusals'
import type { Decorator } from './call'

/** On a host without a sandbox, refuses SANDBOX_ONLY before anything else is looked at. */
export const sandboxOnly =
  (hostIsSandbox: boolean): Decorator =>
  (inner) =>
  async (call) =>
    hostIsSandbox ? inner(call) : refused('SANDBOX_ONLY')
