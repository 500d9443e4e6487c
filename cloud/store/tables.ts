import { KINDS, type Kind } from './kinds'

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Every kind, in the one order in which rows of different kinds are locked. */
export const KIND_NAMES = (Object.keys(KINDS) as Kind[]).sort()

/** Kinds that a reset of the sandbox's world leaves alone. */
export const KEPT_KINDS: readonly Kind[] = ['user', 'session', 'login']

/** The table of a kind: `doc_face_check`. The prefix keeps clear of SQL's own words (user, grant). */
export const tableOf = (kind: Kind): string => `doc_${snake(kind)}`

/** The column that repeats a field of the document, so that it can be found by it: `holder_id`. */
export const columnOf = (field: string): string => snake(field)

/** Tables of the ledger and of what surrounds it; all but the counters are written by `commit_changes` alone. */
export const LEDGER_TABLES = ['account', 'posting', 'entry', 'idempotency', 'consumed', 'audit'] as const
export const OTHER_TABLES = ['counter', 'file'] as const
/** Closed years; see archive/. */
export const ARCHIVE_TABLES = [
  'archive_settlement',
  'archive_usage',
  'archive_visit',
  'archive_audit',
  'archive_dropped',
  'archive_gone',
] as const
