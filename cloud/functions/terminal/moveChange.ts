import type { Context, StaffActor } from '../../calls'
import { changed, NO_FIGURES } from '../../domain/visit'
import type { Change, LedgerEntry, SettlementDocument, TillMoveDocument, Versioned } from '../../store'
import type { Moved } from './loadMoved'
import type { Till } from './loadTill'
import { movedWrites } from './movedWrites'
import type { Receipted } from './receiptView'
import { type Told, tellUse } from './tellUse'

/** What happened to a bill after its settlement. */
export interface Move {
  readonly what: TillMoveDocument['what']
  readonly postingId: string
  readonly at: number
  readonly entries: readonly LedgerEntry[]
  /** The bill as it is from now on. */
  readonly after: SettlementDocument
  readonly told: Told
  readonly audit: Readonly<Record<string, string | number | null>>
}

const AUDITED = {
  secondScan: 'paySecondScan',
  return: 'returnItems',
  reversal: 'reverseSettlement',
} as const

/** What a till gives back, or takes anew: a reversed bill costs nothing. */
const difference = (before: SettlementDocument, after: SettlementDocument) => {
  return changed(before, after.state === 'settled' ? after : NO_FIGURES)
}

/** Everything that a move changes: the bill, its year, draws, records, the till's list, ledger, audit, notices. */
export function moveChange(
  context: Context<StaffActor>,
  found: Versioned<SettlementDocument>,
  { person, institution }: Receipted,
  moved: Moved,
  till: Till,
  move: Move,
): Change {
  const { actor } = context
  const { after, at, postingId } = move
  const { writes, recordOf } = movedWrites(context, found.id, found.data, after, moved)
  return {
    documents: [
      { kind: 'settlement', id: found.id, version: found.version, data: after },
      {
        kind: 'tillMove',
        id: postingId,
        version: 0,
        data: {
          terminalDay: till.terminalDay,
          settlementId: found.id,
          what: move.what,
          patientId: after.patientId,
          staffUserId: actor.userId,
          at,
          ...difference(found.data, after),
        },
      },
      ...writes,
    ],
    guards: [till.guard],
    postings: [{ postingId, kind: move.what, at, entries: move.entries }],
    audit: [
      {
        actor: actor.userId,
        what: AUDITED[move.what],
        subject: after.patientId,
        detail: { settlementId: found.id, institution: institution.name, ...move.audit },
      },
    ],
    notices: tellUse({
      settlement: after,
      before: found.data,
      told: move.told,
      institutionName: institution.name,
      patient: person,
      holders: moved.holders,
      recordOf,
    }),
  }
}
