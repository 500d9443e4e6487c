import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { judgeVisit, noticesOfMismatch } from '../../domain/visit'
import { loadHolders } from '../people/maySee'

/** 人证不符: the visit is closed; the person whose code or card it was, and his holders, are told. */
export const reportMismatch: Implementation<'reportMismatch'> = async (context, { visitId }) => {
  const { store, actor, ports } = context
  const found = await store.get('visit', visitId)
  const judged = judgeVisit(found?.data ?? null, actor, ports.clock.realNow())
  if (!found || !judged.ok) return judged.ok ? refused('NOT_FOUND') : judged
  const { personId, institutionId } = found.data
  const [person, institution, holders] = await Promise.all([
    store.get('person', personId),
    store.get('institution', institutionId),
    loadHolders(context, personId),
  ])
  const institutionName = institution?.data.name ?? ''
  const recipients = [
    { personId, patientIs: null },
    ...(person ? holders(person.data) : []).map((holder) => ({
      personId: holder.data.holderId,
      patientIs: holder.data.relation,
    })),
  ]
  return {
    ok: true,
    result: { visitId, state: 'mismatch' as const },
    change: {
      documents: [
        { kind: 'visit', id: visitId, version: found.version, data: { ...found.data, state: 'mismatch' } },
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'identityMismatch',
          subject: personId,
          detail: { visitId, openedBy: found.data.openedBy, institution: institutionName },
        },
      ],
      notices: noticesOfMismatch(institutionName, recipients).map((notice) => ({
        ...notice,
        kind: 'security' as const,
        link: null,
      })),
    },
  }
}
