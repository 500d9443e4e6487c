export { Account } from './accounts'
export type {
  AuditRow,
  Change,
  CommitResult,
  DocumentWrite,
  Guard,
  IdempotencyRow,
  LedgerEntry,
  Notice,
  Posting,
} from './change'
export type * from './documents'
export { type DocumentOf, type Indexed, KINDS, type Kind } from './kinds'
export { type NewSession, newSession, sessionIdOf } from './session'
export type { AccountBalance, AuditLine, FindOptions, Store, StoredFile, Versioned } from './store'
