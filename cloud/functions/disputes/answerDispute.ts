import type { Implementation } from '../../calls'
import { DISPUTE_OUTCOMES } from '../../contract/functions/disputes'
import { refused } from '../../contract/refusals'
import { judgeReviewer } from '../../domain/binding/judgeReview'
import { answeredDisputeNotices } from '../../domain/usage'
import { loadTies } from '../clerk/loadReview'
import { personFacts } from '../load/persons'

/** A clerk's answer. Two clerks at once: the second finds it closed. */
export const answerDispute: Implementation<'answerDispute'> = async (context, params) => {
  const { store, actor, ports } = context
  const { disputeId, outcome, note } = params
  const dispute = await store.get('dispute', disputeId)
  if (!dispute) return refused('NOT_FOUND')
  const { data } = dispute
  const [patient, reporter, ties] = await Promise.all([
    store.get('person', data.patientId),
    store.get('person', data.reporterId),
    loadTies(store, actor.personId),
  ])
  if (!patient || !reporter) return refused('NOT_FOUND')
  const judged = judgeReviewer({
    ...ties,
    applicant: personFacts(reporter),
    member: personFacts(patient),
    clerkRegion: actor.clerkOf,
  })
  if (!judged.ok) return judged
  if (data.closed !== null) return refused('DISPUTE_CLOSED')
  return {
    ok: true,
    result: { disputeId, state: 'closed' },
    change: {
      documents: [
        {
          kind: 'dispute',
          id: disputeId,
          version: dispute.version,
          data: {
            ...data,
            queue: null,
            closed: { by: actor.userId, at: ports.clock.businessNow(), outcome, note },
          },
        },
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'answerDispute',
          subject: data.patientId,
          detail: { disputeId, outcome, region: actor.clerkOf },
        },
      ],
      notices: answeredDisputeNotices(data, DISPUTE_OUTCOMES[outcome], note).map((notice) => ({
        ...notice,
        kind: 'review',
        link: null,
      })),
    },
  }
}
