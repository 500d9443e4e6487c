import { codeStanding, voided } from '../../domain/code/judgeCode'
import { LONGEST_GRACE_MS, MOST_PER_MINUTE } from '../../domain/code/limits'
import type { CodeDocument, DocumentWrite, Store, Versioned } from '../../store'

type StoredCode = Versioned<CodeDocument>

/**
 * How many of the newest codes are looked at: as many as a region may allow one device within a minute, so its limit is
 * held; and far more than can be alive at once, given how often one device asks and how few devices show a person.
 */
const LOOKED_AT = MOST_PER_MINUTE

type CodesOf =
  | { readonly personId: string }
  | { readonly sessionId: string }
  | { readonly personId: string; readonly sessionId: string }

/** The newest codes, whatever became of them: of a person wherever shown, of a device whomever it shows, or of both. */
export const loadNewestCodes = (store: Store, of: CodesOf): Promise<StoredCode[]> =>
  store.find('code', of, { newestFirst: true, limit: LOOKED_AT })

/** Those that may still be scanned, or by the longest grace might be: voiding what has just expired does no harm. */
export const liveOf = (codes: readonly StoredCode[], now: number): StoredCode[] =>
  codes.filter(({ data }) => codeStanding(data, now, LONGEST_GRACE_MS) === 'live')

/** The newest codes that may still be scanned. */
export const loadLiveCodes = async (store: Store, of: CodesOf, now: number): Promise<StoredCode[]> =>
  liveOf(await loadNewestCodes(store, of), now)

/** Voids codes at once: the part of a change that does so. */
export const voidWrites = (codes: readonly StoredCode[]): DocumentWrite[] =>
  codes.map(({ id, version, data }) => ({ kind: 'code', id, version, data: voided(data) }))
