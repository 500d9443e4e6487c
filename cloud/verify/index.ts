export type { Check } from './check'
export { SETTLEMENT_DOCUMENTS } from './checks/settled'
export { smallChecksOf, type Verdict, verify } from './verify'
