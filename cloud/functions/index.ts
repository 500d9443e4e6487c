import type { Implementations } from '../calls'
import * as sandboxFunctions from './sandbox'
import { serviceFunctions } from './service'
import * as terminalFunctions from './terminal'

/** Every function by its name. The host refuses to start when one of the contract is missing. */
export const IMPLEMENTATIONS = {
  ...sandboxFunctions,
  ...serviceFunctions,
  ...terminalFunctions,
} satisfies Partial<Implementations>
