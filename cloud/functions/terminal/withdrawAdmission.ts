import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { judgeStay } from '../../domain/visit'

/** 入院撤销: the visit ends without a bill, and the person may be admitted again. */
export const withdrawAdmission: Implementation<'withdrawAdmission'> = async (context, { visitId }) => {
  const { store, actor } = context
  const found = await store.get('visit', visitId)
  const judged = judgeStay(found?.data ?? null, actor)
  if (!found || !judged.ok) return judged.ok ? refused('NOT_FOUND') : judged
  const { personId } = found.data
  const admission = await store.get('admission', personId)
  if (!admission) return refused('VISIT_CLOSED')
  return {
    ok: true,
    result: { visitId },
    change: {
      documents: [
        { kind: 'visit', id: visitId, version: found.version, data: { ...found.data, state: 'expired' } },
        { kind: 'admission', id: personId, version: admission.version, data: null },
      ],
      audit: [{ actor: actor.userId, what: 'withdrawAdmission', subject: personId, detail: { visitId } }],
    },
  }
}
