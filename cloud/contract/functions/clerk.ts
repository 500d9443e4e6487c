import * as v from 'valibot'
import { EvidenceKindSchema } from '../shapes'
import { DaySchema, IdSchema, InstantSchema, RequestIdSchema, WordSchema } from '../values'
import { defineFunction } from './define'
import { NEW_BINDING, refusalsOf } from './refusalGroups'

/** Coded reasons for refusing an application; each has its sentence and tip for the family. */
export const REVIEW_REASONS = {
  unreadable: '照片看不清。请在光线好的地方，把证件放平、四角都拍进来，再传一次。',
  missingPage: '少了一页。户口本要首页和孩子本人的那一页。',
  notMatching: '证件上的姓名或号码和填写的不一样。请对着证件核对后再交。',
  relationNotShown: '这份证件看不出你们的关系。请换出生医学证明、双方户口页或公证书。',
  expiredPaper: '证件已经过期或作废。请换有效的证件。',
  suspectedForgery: '材料需要到窗口当面核对。请带原件到医保经办窗口办理。',
} as const
/** The same reasons in few words, for lists and numbers. */
export const REVIEW_REASON_NAMES = {
  unreadable: '照片看不清',
  missingPage: '缺页',
  notMatching: '和填写的不一样',
  relationNotShown: '看不出关系',
  expiredPaper: '证件过期',
  suspectedForgery: '需要当面核对',
} as const satisfies Record<keyof typeof REVIEW_REASONS, string>
export const ReviewReasonSchema = v.picklist(
  Object.keys(REVIEW_REASONS) as [keyof typeof REVIEW_REASONS, ...(keyof typeof REVIEW_REASONS)[]],
)

export const ReviewRowSchema = v.strictObject({
  applicationId: IdSchema,
  applicantMasked: v.string(),
  memberMasked: v.string(),
  relationLabel: WordSchema,
  memberAge: v.number(),
  evidence: v.array(EvidenceKindSchema),
  submittedAt: InstantSchema,
  dueAt: InstantSchema,
  /** The time for it is over, by the business clock. */
  overdue: v.boolean(),
  /** One clerk has agreed; a second one must. */
  agreed: v.nullable(v.strictObject({ byMe: v.boolean(), at: InstantSchema })),
})

export const listReviews = defineFunction({
  name: 'listReviews',
  summary: 'The queue of applications that wait for a clerk of this region; never his own or a relative’s.',
  access: 'clerk',
  changes: false,
  params: v.strictObject({ cursor: v.optional(v.string()) }),
  result: v.strictObject({
    reviews: v.array(ReviewRowSchema),
    nextCursor: v.nullable(v.string()),
    waiting: v.number(),
  }),
  refusals: ['POLICY_UNKNOWN'],
})

export const openReview = defineFunction({
  name: 'openReview',
  summary: 'Opens one application beside its documents; the look is audited.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, applicationId: IdSchema }),
  result: v.strictObject({
    ...ReviewRowSchema.entries,
    version: v.number(),
    applicantName: v.string(),
    memberName: v.string(),
    memberIdNumberMasked: v.string(),
    memberBirthDate: DaySchema,
    commitment: v.nullable(
      v.strictObject({ signedName: v.string(), text: v.string(), signedAt: InstantSchema }),
    ),
    /** Originals that a colleague has seen at the window; nothing was uploaded then. */
    papersSeen: v.array(EvidenceKindSchema),
    /** How often a better paper was asked for. */
    supplements: v.number(),
    /** Short-lived signed links. */
    documents: v.array(v.strictObject({ kind: EvidenceKindSchema, url: v.string(), mimeType: v.string() })),
    history: v.array(v.strictObject({ at: InstantSchema, what: v.string() })),
  }),
  refusals: ['REVIEW_OWN', 'POLICY_UNKNOWN'],
})

export const reviewApplication = defineFunction({
  name: 'reviewApplication',
  summary: 'Passes an application or refuses it by a coded reason.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    applicationId: IdSchema,
    /** The version that was looked at: a decision on an older one is refused. */
    version: v.number(),
    verdict: v.picklist(['pass', 'refuse']),
    reason: v.nullable(ReviewReasonSchema),
  }),
  result: v.strictObject({
    applicationId: IdSchema,
    /** secondNeeded: agreed to, and another clerk must agree as well. */
    state: v.picklist(['active', 'rejected', 'secondNeeded']),
  }),
  refusals: refusalsOf(
    NEW_BINDING,
    'REVIEW_OWN',
    'REVIEW_STALE',
    'REVIEW_REASON_NEEDED',
    'REVIEW_SAME_CLERK',
    'APPLICATION_CLOSED',
  ),
})

export const requestSupplement = defineFunction({
  name: 'requestSupplement',
  summary:
    'Asks the family for a better paper by a coded reason, until a day of the policy; the application lapses after it.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    applicationId: IdSchema,
    /** The version that was looked at. */
    version: v.number(),
    reason: ReviewReasonSchema,
  }),
  result: v.strictObject({ applicationId: IdSchema, deadline: InstantSchema }),
  refusals: ['REVIEW_OWN', 'REVIEW_STALE', 'APPLICATION_CLOSED', 'POLICY_UNKNOWN'],
})
