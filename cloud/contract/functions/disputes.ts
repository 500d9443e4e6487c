import * as v from 'valibot'
import {
  DaySchema,
  FenSchema,
  IdSchema,
  InstantSchema,
  RequestIdSchema,
  SentenceSchema,
  ShownBySchema,
  WordSchema,
} from '../values'
import { DISPUTE_REASONS } from '../values/dispute'
import { defineFunction } from './define'

const DisputeReasonSchema = v.picklist(
  Object.keys(DISPUTE_REASONS) as [keyof typeof DISPUTE_REASONS, ...(keyof typeof DISPUTE_REASONS)[]],
)

/** How a clerk answers: each with the sentence that the family is told. */
export const DISPUTE_OUTCOMES = {
  explained: '核对过了，这一笔是家里人办的，金额没有错。',
  corrected: '核对过了，医院药店会更正或者退费。请到原来的窗口办理。',
  referred: '这一笔有疑问，已经转去查是不是有人冒用。结果会再告诉您。',
} as const
const DisputeOutcomeSchema = v.picklist(
  Object.keys(DISPUTE_OUTCOMES) as [keyof typeof DISPUTE_OUTCOMES, ...(keyof typeof DISPUTE_OUTCOMES)[]],
)

export const disputeUsage = defineFunction({
  name: 'disputeUsage',
  summary:
    '这不是我: tells the clerk that a record is not right. Where nobody of the family was there, codes stop at once; a grantor’s money stops.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    recordId: IdSchema,
    reason: DisputeReasonSchema,
    note: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  }),
  result: v.strictObject({
    disputeId: IdSchema,
    /** What was stopped: the patient's credential, his codes alone, the caller's grant, or nothing. */
    stopped: v.picklist(['credential', 'codes', 'grant', 'nothing']),
  }),
  refusals: ['NOT_FOUND', 'DISPUTE_EXISTS'],
})

export const DisputeRowSchema = v.strictObject({
  disputeId: IdSchema,
  patientMasked: v.string(),
  reporterMasked: v.string(),
  /** 本人, 家人 (a holder), 出钱的家人 (a grantor). */
  reporterLabel: WordSchema,
  reason: DisputeReasonSchema,
  reasonLabel: SentenceSchema,
  note: v.string(),
  settlementId: IdSchema,
  institutionName: v.string(),
  day: DaySchema,
  totalFee: FenSchema,
  /** "本人", "由女儿代办": who showed the code or card. */
  shownBy: ShownBySchema,
  stopped: v.picklist(['credential', 'codes', 'grant', 'nothing']),
  openedAt: InstantSchema,
})

export const listDisputes = defineFunction({
  name: 'listDisputes',
  summary:
    'Records that families of this region say are not right, oldest first; never the clerk’s own or a relative’s.',
  access: 'clerk',
  changes: false,
  params: v.strictObject({ cursor: v.optional(v.nullable(v.string())) }),
  result: v.strictObject({
    disputes: v.array(DisputeRowSchema),
    nextCursor: v.nullable(v.string()),
    waiting: v.number(),
  }),
  refusals: [],
})

export const answerDispute = defineFunction({
  name: 'answerDispute',
  summary: 'Answers a family’s dispute of a record; who reported it and the patient are told.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    disputeId: IdSchema,
    outcome: DisputeOutcomeSchema,
    note: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  }),
  result: v.strictObject({ disputeId: IdSchema, state: v.literal('closed') }),
  refusals: ['NOT_FOUND', 'REVIEW_OWN', 'DISPUTE_CLOSED'],
})
