export { Account } from './accounts'
export { type ArchivedContents, archivedYears, dropYear } from './archive/drop'
export { archiveYear } from './archive/move'
export { blankUser } from './blankUser'
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
export { CommitInDoubt } from './commit/inDoubt'
export { openStore, type StorePlace } from './createStore'
export type * from './documents'
export type { Connection, Engine } from './engines/engine'
export { DataFolderInUse } from './engines/lock'
export { type DocumentOf, type Indexed, KINDS, type Kind } from './kinds'
export { cursorAfter, InvalidCursor } from './reads/cursor'
export { newSession, sessionIdOf } from './session'
export type { AccountBalance, FindOptions, Store, StoredFile, Versioned } from './store'
export type { StoreSources } from './storeOver'
