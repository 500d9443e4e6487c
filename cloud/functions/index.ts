import type { Implementations } from '../calls'
import * as clerkFunctions from './clerk'
import * as codeFunctions from './code'
import * as familyFunctions from './family'
import * as identityFunctions from './identity'
import * as messagesFunctions from './messages'
import * as sandboxFunctions from './sandbox'
import { serviceFunctions } from './service'
import * as terminalFunctions from './terminal'

/** Every function by its name. The host refuses to start when one of the contract is missing. */
export const IMPLEMENTATIONS = {
  ...clerkFunctions,
  ...codeFunctions,
  ...familyFunctions,
  ...identityFunctions,
  ...messagesFunctions,
  ...sandboxFunctions,
  ...serviceFunctions,
  ...terminalFunctions,
} satisfies Partial<Implementations>
