export { postReversal, postSettlement } from './postSettlement'
export { difference, postRest, postSecondScan, summed } from './returned'
export type * from './types'
