import type { Actor, Context, Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { tell } from '../../domain/explanation'
import {
  capacityFor,
  familyReader,
  forReader,
  patientKey,
  type Reader,
  staffReader,
} from '../../domain/usage'
import type { SettlementDocument } from '../../store'
import { loadCircle } from '../people/loadCircle'

/**
 * 为什么是这个数: to the patient, his holders, and the counter that settled it. Sentences are made now, out of
 * the compact tree and the policy book. To anybody else the bill does not exist (NOT_FOUND).
 */
export const explainSettlement: Implementation<'explainSettlement'> = async (context, { settlementId }) => {
  const { store, policies } = context
  const found = await store.get('settlement', settlementId)
  const reader = found && (await readerOf(context, found.data))
  if (!found || !reader) return refused('NOT_FOUND')
  const institution = await store.get('institution', found.data.institutionId)
  const explanation = tell(found.data, policies, reader.people)
  return {
    ok: true,
    result: {
      settlementId,
      institutionName: institution?.data.name ?? '',
      day: found.data.day,
      explanation: { ...explanation, root: forReader(explanation.root, reader) },
    },
  }
}

async function readerOf(context: Context<Actor>, settlement: SettlementDocument): Promise<Reader | null> {
  const { actor } = context
  if (actor.personId !== null) {
    const viewer = await loadCircle(context, actor.personId)
    const sees = viewer && capacityFor(viewer, patientKey(settlement.patientId))
    if (viewer && sees) return familyReader(viewer, settlement)
  }
  return actor.staffOf === settlement.institutionId ? staffReader(settlement) : null
}
