import type { Actor, Context } from '../../calls'
import {
  capacityFor,
  familyReader,
  type NamedBill,
  patientKey,
  type Reader,
  staffReader,
} from '../../domain/usage'
import type { SettlementDocument } from '../../store'
import { loadCircle } from '../people/loadCircle'

/**
 * How the caller reads a settlement, or a what-if of it: the patient and his holders as a family, the counter
 * that settled it by relations. Null for anybody else: to him it does not exist.
 */
export async function loadReader(
  context: Context<Actor>,
  settlement: Pick<SettlementDocument, 'patientId' | 'institutionId'>,
): Promise<((bill: NamedBill) => Reader) | null> {
  const { actor } = context
  if (actor.personId !== null) {
    const viewer = await loadCircle(context, actor.personId)
    const sees = viewer && capacityFor(viewer, patientKey(settlement.patientId))
    if (viewer && sees) return (bill) => familyReader(viewer, bill)
  }
  return actor.staffOf === settlement.institutionId ? staffReader : null
}
