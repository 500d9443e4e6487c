import type { Implementations } from '../calls'
import * as aidFunctions from './aid'
import * as aidRequestFunctions from './aidRequests'
import * as clerkFunctions from './clerk'
import * as codeFunctions from './code'
import * as deskFunctions from './desk'
import * as disputesFunctions from './disputes'
import * as explainingFunctions from './explaining'
import * as familyFunctions from './family'
import * as identityFunctions from './identity'
import * as messagesFunctions from './messages'
import * as otherPlaceFunctions from './otherPlace'
import * as policyFunctions from './policy'
import * as privacyFunctions from './privacy'
import * as recordsFunctions from './records'
import * as registryFunctions from './registry'
import * as sandboxFunctions from './sandbox'
import { serviceFunctions } from './service'
import * as terminalFunctions from './terminal'
import * as walletFunctions from './wallet'

/** Every function by its name. The host refuses to start when one of the contract is missing. */
export const IMPLEMENTATIONS = {
  ...aidFunctions,
  ...aidRequestFunctions,
  ...clerkFunctions,
  ...codeFunctions,
  ...disputesFunctions,
  ...explainingFunctions,
  ...deskFunctions,
  ...familyFunctions,
  ...identityFunctions,
  ...messagesFunctions,
  ...otherPlaceFunctions,
  ...policyFunctions,
  ...privacyFunctions,
  ...recordsFunctions,
  ...sandboxFunctions,
  ...registryFunctions,
  ...serviceFunctions,
  ...terminalFunctions,
  ...walletFunctions,
} satisfies Implementations
