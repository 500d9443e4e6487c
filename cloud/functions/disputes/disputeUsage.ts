import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { capacityFor, disputedNotices } from '../../domain/usage'
import type { DisputeDocument } from '../../store'
import { loadCircle } from '../people/loadCircle'
import { stopFor } from './stopping'

/**
 * 这不是我: stops what can be misused, and puts the record before a clerk of the patient's region. Who may see a
 * record may dispute it, once; a record that he may not see is not told from one that does not exist.
 */
export const disputeUsage: Implementation<'disputeUsage'> = async (context, params) => {
  const { store, actor, ports } = context
  const { recordId } = params
  const [circle, record, known] = await Promise.all([
    loadCircle(context, actor.personId),
    store.get('usage', recordId),
    store.get('dispute', recordId),
  ])
  const seenAs = circle && record ? capacityFor(circle, record.data.viewerKey) : null
  if (!circle || !record || seenAs === null) return refused('NOT_FOUND')
  const { settlementId } = record.data
  // Only bills are disputed: a transfer or a premium was ordered by its payer, signed in.
  if (settlementId === null) return refused('NOT_FOUND')
  if (known) return refused('DISPUTE_EXISTS')
  const { patientId } = record.data
  const [patient, stopping] = await Promise.all([
    store.get('person', patientId),
    params.reason === 'notMe' ? stopFor(context, circle, patientId, seenAs) : null,
  ])
  if (!patient) return refused('NOT_FOUND')
  const stopped = stopping?.stopped ?? 'nothing'
  const data: DisputeDocument = {
    settlementId,
    patientId,
    reporterId: actor.personId,
    seenAs,
    reason: params.reason,
    note: params.note,
    stopped,
    institutionName: record.data.institutionName,
    day: record.data.day,
    totalFee: record.data.totalFee,
    shownBy: record.data.shownBy,
    queue: `${patient.data.region}:open`,
    openedAt: ports.clock.businessNow(),
    closed: null,
  }
  const link = `packages/record/detail/index?id=${recordId}`
  return {
    ok: true,
    result: { disputeId: recordId, stopped },
    change: {
      documents: [{ kind: 'dispute', id: recordId, version: 0, data }, ...(stopping?.change.documents ?? [])],
      guards: [
        { kind: 'person', id: patientId, version: patient.version },
        ...(stopping?.change.guards ?? []),
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'disputeUsage',
          subject: patientId,
          detail: { recordId, by: actor.personId, reason: params.reason, stopped },
        },
      ],
      notices: disputedNotices(data).map((notice) => ({
        ...notice,
        kind: 'security',
        link: notice.personId === actor.personId ? link : 'pages/me/index',
      })),
    },
  }
}
