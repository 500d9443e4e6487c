import * as v from 'valibot'
import { IdSchema, InstantSchema, LanguageSchema, RequestIdSchema } from '../values'
import { defineFunction } from './define'
import { FACE, refusalsOf } from './refusalGroups'

/**
 * What a person consents to, each for itself (个人信息保护法 第二十九条: sensitive data need a separate consent).
 * `health` = the use of medical-insurance and health data, `face` = checks by face.
 */
export const CONSENTS = ['health', 'face'] as const
export const ConsentKindSchema = v.picklist(CONSENTS)
export type ConsentKind = v.InferOutput<typeof ConsentKindSchema>

const ConsentSchema = v.strictObject({
  kind: ConsentKindSchema,
  given: v.boolean(),
  /** When it was last given or taken back; null = with the verification, when the log-in was joined. */
  at: v.nullable(InstantSchema),
})

export const listConsents = defineFunction({
  name: 'listConsents',
  summary: 'What the caller has consented to, and since when.',
  access: 'person',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({ consents: v.array(ConsentSchema) }),
  refusals: [],
})

export const setConsent = defineFunction({
  name: 'setConsent',
  summary:
    'Gives a consent or takes it back. Without `health` the credential is suspended at once; without `face` no check of the caller’s face is opened.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, kind: ConsentKindSchema, given: v.boolean() }),
  result: v.strictObject({ consents: v.array(ConsentSchema) }),
  refusals: [],
})

export const listAccessLog = defineFunction({
  name: 'listAccessLog',
  summary: 'Who looked at the caller’s data or acted on them, newest first: the last hundred entries.',
  access: 'person',
  changes: false,
  params: v.strictObject({ language: LanguageSchema }),
  result: v.strictObject({
    entries: v.array(
      v.strictObject({
        at: InstantSchema,
        /** The audited act, as the cloud names it. */
        what: v.string(),
        /** The same in words: "在窗口打开了您的就诊". */
        label: v.string(),
        by: v.picklist(['self', 'family', 'institution', 'clerk', 'other']),
        /** "本人", "女儿", the institution, "江海市经办人"; masked where it is nobody of the family. */
        who: v.string(),
      }),
    ),
  }),
  refusals: [],
})

export const exportMyData = defineFunction({
  name: 'exportMyData',
  summary:
    'Everything that is kept about the caller, as one JSON text. Numbers are masked as on the pages; other people appear by what they are to him.',
  access: 'person',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    fileName: v.string(),
    content: v.string(),
    /** Uses of money in the text; the newest when there are more than it takes. */
    uses: v.number(),
    complete: v.boolean(),
  }),
  refusals: [],
})

export const deleteMyAccount = defineFunction({
  name: 'deleteMyAccount',
  summary:
    'Ends the account: bindings, grants given, plans, the credential, log-ins and notices. What the insurance keeps (registry, ledger, bills) stays.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, faceToken: v.nullable(IdSchema) }),
  result: v.strictObject({
    ended: v.strictObject({ bindings: v.number(), grants: v.number(), plans: v.number() }),
  }),
  refusals: refusalsOf(FACE, 'TRANSFER_WAITS'),
})
