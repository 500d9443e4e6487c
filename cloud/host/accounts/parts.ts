import type { Ports } from '../../ports'
import type { Store } from '../../store'

/** What the log-in routes work with. */
export interface AccountParts {
  readonly store: Store
  readonly ports: Ports
}
