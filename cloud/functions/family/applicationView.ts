import { REVIEW_REASONS } from '../../contract/functions/clerk'
import { REVIEW_REASONS_IN_ENGLISH } from '../../contract/functions/clerkEnglish'
import type { Application } from '../../contract/shapes'
import { type Language, Relation } from '../../contract/values'
import { stateAt } from '../../domain/binding/application'
import { dueAt, isOverdue } from '../../domain/binding/dueAt'
import { timelineOf } from '../../domain/binding/timeline'
import type { Cipher } from '../../ports'
import type { ApplicationDocument } from '../../store'
import { isoInstant } from '../views/instant'

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: REVIEW_REASONS,
  en: REVIEW_REASONS_IN_ENGLISH,
}

const DECLINED: Readonly<Record<Language, string>> = {
  zh: '家人没有接受邀请。先和家人说一声，再发一次。',
  en: 'Your relative did not accept the invitation. Talk to them first, then send it again.',
}

/** Why an application was refused, as a sentence that says what would help. */
export const rejectionSentence = (reason: string, language: Language = 'zh'): string =>
  SENTENCES[language][reason] ?? DECLINED[language]

interface Shown {
  readonly applicationId: string
  readonly application: ApplicationDocument
  readonly memberName: string
  /** Hours in which a review is due, of the member's region. */
  readonly reviewHours: number
}

/** An application as its applicant sees it; the link of an open invitation is shown to him alone. */
export function applicationView(
  shown: Shown,
  cipher: Cipher,
  now: number,
  language: Language = 'zh',
): Application {
  const { application } = shown
  const state = stateAt(application, now)
  const { rejection } = application
  return {
    applicationId: shown.applicationId,
    relation: application.relation,
    relationLabel: Relation.label(application.relation),
    memberName: shown.memberName,
    way: application.way,
    state,
    timeline: timelineOf(application, now, language),
    rejection:
      state !== 'rejected' || rejection === null
        ? null
        : { reason: rejection.reason, sentence: rejectionSentence(rejection.reason, language) },
    supplement:
      state === 'needSupplement' && application.supplement
        ? {
            reason: application.supplement.reason,
            sentence: rejectionSentence(application.supplement.reason, language),
            papers: application.evidence.map(({ kind }) => kind),
            deadline: isoInstant(application.supplement.deadline),
          }
        : null,
    overdue: state === 'underReview' && isOverdue(application.history, shown.reviewHours, now),
    expectedBy: state === 'underReview' ? isoInstant(dueAt(application.history, shown.reviewHours)) : null,
    invitation: state === 'invited' ? invitationOf(application, cipher) : null,
    bindingId: application.bindingId,
    createdAt: isoInstant(application.createdAt),
  }
}

function invitationOf(application: ApplicationDocument, cipher: Cipher): Application['invitation'] {
  const { tokenEncrypted, expiresAt } = application
  if (tokenEncrypted === null || expiresAt === null) return null
  const token = cipher.decrypt(tokenEncrypted)
  return { token, path: `/i/${token}`, expiresAt: isoInstant(expiresAt) }
}
