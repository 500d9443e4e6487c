export type { Contents } from './contents'
export { type CheckResult, type Finding, type Verdict, verify } from './verify'
