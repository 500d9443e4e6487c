export { conclude, type Diagnosis, diagnose } from './diagnose'
export type { AidFacts, DiagnosisFacts, Insured } from './facts'
export { notVerified } from './ownChecks'
export { pickGrant } from './pickGrant'
