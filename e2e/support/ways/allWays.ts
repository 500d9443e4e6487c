import { account } from './account'
import { binding } from './binding'
import { entering } from './entering'
import { money } from './money'
import { resting } from './resting'
import { showing } from './showing'
import type { Way } from './way'

/** Every way that is gone on every platform of mini-programs. */
export const allWays: readonly Way[] = [...entering, ...showing, ...binding, ...money, ...account, ...resting]
