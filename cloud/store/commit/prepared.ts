import type { Change, CommitResult, IdempotencyRow } from '../change'
import type { MessageDocument } from '../documents'
import { type DocumentOf, KINDS, type Kind } from '../kinds'
import { type NumberedRow, type PartRow, partRow } from './partRow'
import { postingRows } from './postingRows'
import { LedgerViolation } from './violation'

/** A change as rows for `commit_changes`, and what it touches. */
export interface Prepared {
  readonly rows: readonly PartRow[]
  /** What no other change of the same batch may touch. */
  readonly exclusive: readonly string[]
  /** Documents only read: other changes may read them, too, but not write them. */
  readonly shared: readonly string[]
  /** It holds something absent in place: dear, and dear for all that travel with it. */
  readonly holdsAbsence: boolean
}

/** Where the time and the ids of rows come from that the store makes itself. */
export interface RowSources {
  businessNow(): number
  newId(prefix: string): string
}

/** The verdict on one change, as commit_changes gives it. */
export type Verdict = CommitResult | { readonly outcome: 'violation'; readonly why: string }

/** Turns a change into rows. Throws LedgerViolation for what can be seen to be wrong without the database. */
export function prepare(change: Change, request: IdempotencyRow | null, sources: RowSources): Prepared {
  const rows: PartRow[] = []
  const exclusive = new Set<string>()
  const shared = new Set<string>()
  const claim = (key: string): void => {
    if (exclusive.has(key)) throw new LedgerViolation(`one change touches ${key} twice`)
    exclusive.add(key)
  }

  const written = new Map<string, number>()
  for (const { kind, id, version, data } of change.documents ?? []) {
    const key = documentKey(kind, id)
    claim(key)
    written.set(key, version)
    rows.push(partRow(`read.${kind}`, { c: 0, id, v: version }))
    if (data !== null) rows.push(documentRow(kind, id, version + 1, data))
    else if (version > 0) rows.push(partRow(`gone.${kind}`, { c: 0, id }))
    else throw new LedgerViolation(`${key} cannot be removed: version 0 says that it is absent`)
  }
  for (const { kind, id, version } of change.guards ?? []) {
    const key = documentKey(kind, id)
    const own = written.get(key)
    if (own !== undefined && own !== version)
      throw new LedgerViolation(`${key} is guarded at another version`)
    if (own !== undefined || shared.has(key)) continue
    shared.add(key)
    rows.push(partRow(`read.${kind}`, { c: 0, id, v: version }))
    if (version === 0) rows.push(partRow(`absent.${kind}`, { c: 0, id }))
  }
  for (const { postingId } of change.postings ?? []) claim(`posting/${postingId}`)
  const { rows: ledgerRows, flooredAccounts } = postingRows(change.postings ?? [])
  rows.push(...ledgerRows)
  for (const accountId of flooredAccounts) claim(`account/${accountId}`)
  for (const token of change.consumes ?? []) {
    claim(`consumed/${token}`)
    rows.push(partRow('tokens', { c: 0, t: token }))
  }
  for (const { actor, what, subject, detail } of change.audit ?? []) {
    rows.push(partRow('audit', { c: 0, actor, what, s: subject, d: detail }))
  }
  for (const notice of change.notices ?? []) {
    const message: MessageDocument = { ...notice, unreadOf: notice.personId, at: sources.businessNow() }
    rows.push(documentRow('message', sources.newId('msg'), 1, message))
  }
  if (request) {
    const { actor, fn, requestId, bodyHash, answer } = request
    claim(`request/${actor}/${fn}/${requestId}`)
    rows.push(partRow('requests', { c: 0, b: 0, actor, fn, r: requestId, h: bodyHash }, answer))
  }
  const holdsAbsence = rows.some(({ part }) => part.startsWith('absent.'))
  return { rows, exclusive: [...exclusive], shared: [...shared], holdsAbsence }
}

const documentKey = (kind: Kind, id: string): string => `${kind}/${id}`

/** The row that writes a document; `becomes` is its version afterwards. */
function documentRow<K extends Kind>(kind: K, id: string, becomes: number, data: DocumentOf<K>): PartRow {
  const { indexed, order } = KINDS[kind]
  const row: NumberedRow & Record<string, unknown> = { c: 0, b: 0, id, w: becomes }
  const fields = data as Readonly<Record<string, unknown>>
  for (const field of indexed) row[field] = fields[field] ?? null
  if (order !== null) row[order] = fields[order] ?? null
  const body = JSON.stringify(data)
  if (hasNul(body)) throw new LedgerViolation(`${kind}/${id} contains the character U+0000`)
  return partRow(`${becomes === 1 ? 'new' : 'put'}.${kind}`, row, body)
}

/** Whether a JSON text has the escape of U+0000, which the database can hold neither in a column nor take apart. */
const hasNul = (json: string): boolean => json.includes('\\u0000') && /(?<!\\)(?:\\\\)*\\u0000/.test(json)
