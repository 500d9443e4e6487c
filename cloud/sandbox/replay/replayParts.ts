import type { PolicyBook } from '../../domain/policy'
import type { Ports } from '../../ports'
import type { Store } from '../../store'
import type { ReplayClock } from './replayClock'

/** What a replay of the history runs on. */
export interface ReplayParts {
  readonly store: Store
  /** With the history's own clock and ids. */
  readonly ports: Ports
  readonly clock: ReplayClock
  readonly policies: PolicyBook
  /** The functions of the product, by name. */
  readonly implementations: object
}
