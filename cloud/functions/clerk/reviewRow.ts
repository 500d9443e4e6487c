import type { Functions, ResultOf } from '../../contract/functions'
import { Day, PersonName, Relation } from '../../contract/values'
import { dueAt, isOverdue } from '../../domain/binding/dueAt'
import type { Clock } from '../../ports'
import { isoInstant } from '../views/instant'
import type { Review } from './loadReview'

type ReviewRow = ResultOf<Functions['listReviews']>['reviews'][number]

/** An application as a row of the queue: names masked until it is opened. */
export function reviewRow(
  { application, applicant, member, reviewHours }: Omit<Review, 'twoNeeded'>,
  clock: Clock,
  byUserId: string,
): ReviewRow {
  const { data } = application
  return {
    applicationId: application.id,
    applicantMasked: PersonName.mask(applicant.data.name),
    memberMasked: PersonName.mask(member.data.name),
    relationLabel: Relation.label(data.relation),
    memberAge: Day.age(member.data.birthDate, clock.today()),
    evidence: [...data.evidence.map(({ kind }) => kind), ...(data.papersSeen ?? [])],
    submittedAt: isoInstant(dueAt(data.history, 0)),
    dueAt: isoInstant(dueAt(data.history, reviewHours)),
    overdue: isOverdue(data.history, reviewHours, clock.businessNow()),
    agreed: data.agreed ? { byMe: data.agreed.by === byUserId, at: isoInstant(data.agreed.at) } : null,
  }
}
