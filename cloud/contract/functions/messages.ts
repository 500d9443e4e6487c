import * as v from 'valibot'
import { IdSchema, InstantSchema, RequestIdSchema, SentenceSchema } from '../values'
import { defineFunction } from './define'

export const MessageSchema = v.strictObject({
  messageId: IdSchema,
  kind: v.picklist(['use', 'binding', 'grant', 'transfer', 'review', 'security', 'system']),
  title: SentenceSchema,
  text: SentenceSchema,
  /** A page of the mini-program, with its parameters: "packages/record/detail/index?id=…". */
  link: v.nullable(v.string()),
  at: InstantSchema,
  read: v.boolean(),
})

export const listMessages = defineFunction({
  name: 'listMessages',
  summary: 'The caller’s notices, newest first, and how many are unread.',
  access: 'person',
  changes: false,
  params: v.strictObject({ cursor: v.optional(v.nullable(v.string())) }),
  result: v.strictObject({
    messages: v.array(MessageSchema),
    unread: v.number(),
    nextCursor: v.nullable(v.string()),
  }),
  refusals: [],
})

export const markMessagesRead = defineFunction({
  name: 'markMessagesRead',
  summary: 'Marks notices as read; all of them when none is named.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    messageIds: v.optional(v.pipe(v.array(IdSchema), v.maxLength(100))),
  }),
  result: v.strictObject({ unread: v.number() }),
  refusals: [],
})
