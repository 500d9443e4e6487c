import * as v from 'valibot'
import {
  CapInputSchema,
  CounterFormSchema,
  CredentialStateSchema,
  EvidenceKindSchema,
  PersonCardSchema,
} from '../shapes'
import {
  DaySchema,
  IdNumberInputSchema,
  IdSchema,
  InstantSchema,
  PersonNameInputSchema,
  PlaceSchema,
  RelationSchema,
  RequestIdSchema,
  SentenceSchema,
  WordSchema,
} from '../values'
import { defineFunction } from './define'
import { BirthCertInputSchema } from './family'
import { FACE, NEW_BINDING, NEW_GRANT, refusalsOf, TYPED_IDENTITY, UNKNOWN_RULES } from './refusalGroups'

/** Why a clerk looks somebody up; written down with the look. */
export const LOOK_REASONS = {
  inPerson: '本人到窗口办事',
  byPhone: '本人来电',
  complaint: '核对投诉',
  registry: '登记变更',
} as const
export const LookReasonSchema = v.picklist(
  Object.keys(LOOK_REASONS) as [keyof typeof LOOK_REASONS, ...(keyof typeof LOOK_REASONS)[]],
)

/** Why a clerk ends a binding that neither side has ended. */
export const COMPLAINTS = {
  notConsented: '被绑定人没有同意',
  falseRelation: '关系不实',
  misused: '码被拿去给别人用',
  ordered: '法院或仲裁要求',
} as const
export const ComplaintSchema = v.picklist(
  Object.keys(COMPLAINTS) as [keyof typeof COMPLAINTS, ...(keyof typeof COMPLAINTS)[]],
)

const NamedSchema = v.strictObject({ name: PersonNameInputSchema, idNumber: IdNumberInputSchema })

/** Another person of somebody's file: masked. */
const OtherSchema = v.strictObject({ masked: v.string(), relationLabel: WordSchema })

const FileBindingSchema = v.strictObject({
  bindingId: IdSchema,
  version: v.number(),
  /** The other is the member whose code this person shows, or the holder who shows his. */
  role: v.picklist(['holds', 'heldBy']),
  other: OtherSchema,
  since: InstantSchema,
  /** A forced end that waits for a second clerk. */
  ending: v.nullable(v.strictObject({ reason: ComplaintSchema, byMe: v.boolean(), at: InstantSchema })),
})

export const PersonFileSchema = v.strictObject({
  /** The name is masked, too: the clerk compares it with the paper before him. */
  person: PersonCardSchema,
  hasIdNumber: v.boolean(),
  deceasedOn: v.nullable(DaySchema),
  credential: CredentialStateSchema,
  card: v.strictObject({
    state: v.picklist(['none', 'active', 'lost']),
    reported: v.nullable(v.picklist(['oral', 'formal'])),
    lapsesAt: v.nullable(InstantSchema),
  }),
  bindings: v.array(FileBindingSchema),
  grants: v.array(
    v.strictObject({
      grantId: IdSchema,
      role: v.picklist(['gives', 'receives']),
      other: OtherSchema,
      state: v.picklist(['active', 'paused']),
      validTo: v.nullable(DaySchema),
    }),
  ),
  openApplications: v.number(),
})
export type PersonFile = v.InferOutput<typeof PersonFileSchema>

export const searchPerson = defineFunction({
  name: 'searchPerson',
  summary:
    'Looks up one person insured in the clerk’s region by ID number, insurance card or birth certificate. Masked; every look is audited with its reason.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    by: v.picklist(['idNumber', 'card', 'birthCert']),
    number: v.pipe(v.string(), v.maxLength(40)),
    reason: LookReasonSchema,
  }),
  result: PersonFileSchema,
  refusals: [
    'ID_NUMBER_LENGTH',
    'ID_NUMBER_CHARACTERS',
    'ID_NUMBER_BIRTH_DATE',
    'ID_NUMBER_CHECK_DIGIT',
    'PERSON_NOT_FOUND',
    'BIRTH_CERT_INVALID',
    'CLERK_OWN',
  ],
})

export const bindAtCounter = defineFunction({
  name: 'bindAtCounter',
  summary:
    'Binds at the window: both are there in person, or the papers that the region accepts were seen. Where two clerks must agree, it waits for the second.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    holder: NamedSchema,
    member: v.union([NamedSchema, v.strictObject({ birthCertNumber: BirthCertInputSchema })]),
    relation: RelationSchema,
    /** The clerk compared the holder with his ID card. */
    holderConfirmed: v.literal(true),
    /** Originals that the clerk has seen; `commitment` when the form was signed by hand. */
    papersSeen: v.pipe(v.array(EvidenceKindSchema), v.maxLength(8)),
    /** The member's face before the window's camera; null where papers stand for it. */
    faceToken: v.nullable(IdSchema),
  }),
  result: v.strictObject({
    applicationId: IdSchema,
    state: v.picklist(['active', 'secondNeeded']),
    form: CounterFormSchema,
  }),
  refusals: refusalsOf(
    TYPED_IDENTITY,
    NEW_BINDING,
    FACE,
    'APPLICATION_OPEN',
    'EVIDENCE_MISSING',
    'BIRTH_CERT_INVALID',
    'BIRTH_CERT_NOT_FOUND',
    'CLERK_OWN',
    'CLERK_OTHER_REGION',
  ),
})

export const grantAtCounter = defineFunction({
  name: 'grantAtCounter',
  summary: 'Makes a grant at the window, where the grantor is there in person and signs by hand.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    grantor: NamedSchema,
    beneficiary: NamedSchema,
    relation: RelationSchema,
    caps: v.pipe(v.array(CapInputSchema), v.maxLength(4)),
    validFrom: v.nullable(DaySchema),
    validTo: v.nullable(DaySchema),
    /** The clerk compared the grantor with his ID card. */
    grantorConfirmed: v.literal(true),
    papersSeen: v.pipe(v.array(EvidenceKindSchema), v.maxLength(8)),
    /** Both came: where the region asks for the beneficiary's consent, he gives it here. */
    beneficiaryConfirmed: v.boolean(),
    /** The form was signed by hand. */
    signed: v.boolean(),
    /** The grantor's face before the window's camera, where his region asks for it. */
    faceToken: v.nullable(IdSchema),
  }),
  result: v.strictObject({ grantId: IdSchema, form: CounterFormSchema }),
  refusals: refusalsOf(
    TYPED_IDENTITY,
    NEW_GRANT,
    UNKNOWN_RULES,
    FACE,
    'EVIDENCE_MISSING',
    'COMMITMENT_NEEDED',
    'CLERK_OWN',
    'CLERK_OTHER_REGION',
  ),
})

export const reportOralLoss = defineFunction({
  name: 'reportOralLoss',
  summary:
    '口头挂失 by phone: the card stops at once, and works again after the policy’s days unless the loss is reported formally. Code and ID card go on.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, personId: IdSchema }),
  result: v.strictObject({ personId: IdSchema, lapsesAt: InstantSchema }),
  refusals: ['CARD_NOT_ACTIVE', 'CLERK_OWN', 'POLICY_UNKNOWN'],
})

export const forceUnbind = defineFunction({
  name: 'forceUnbind',
  summary:
    'Ends a binding on a complaint, by a coded reason. Where two clerks must agree, the first proposes and the second ends it.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    bindingId: IdSchema,
    /** The version that was looked at. */
    version: v.number(),
    reason: ComplaintSchema,
    /** Takes a proposal back instead. */
    dismiss: v.optional(v.boolean()),
  }),
  result: v.strictObject({
    bindingId: IdSchema,
    state: v.picklist(['ended', 'secondNeeded', 'dismissed']),
  }),
  refusals: [
    'BINDING_ENDED',
    'REVIEW_STALE',
    'REVIEW_SAME_CLERK',
    'COMPLAINT_DIFFERS',
    'CLERK_OWN',
    'POLICY_UNKNOWN',
  ],
})

export const listEndings = defineFunction({
  name: 'listEndings',
  summary: 'Forced ends of bindings that wait for a second clerk of this region.',
  access: 'clerk',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    endings: v.array(
      v.strictObject({
        bindingId: IdSchema,
        version: v.number(),
        holderMasked: v.string(),
        memberMasked: v.string(),
        relationLabel: WordSchema,
        reason: ComplaintSchema,
        byMe: v.boolean(),
        at: InstantSchema,
      }),
    ),
  }),
  refusals: [],
})

export const clerkNumbers = defineFunction({
  name: 'clerkNumbers',
  summary:
    'The month of a region in numbers: bindings and grants made and ended, uses, decisions and refusals by reason. No person is named.',
  access: 'clerk',
  changes: false,
  params: v.strictObject({ month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
  result: v.strictObject({
    month: v.string(),
    regionName: PlaceSchema,
    bindings: v.strictObject({ made: v.number(), ended: v.number() }),
    grants: v.strictObject({ made: v.number(), ended: v.number() }),
    /** Codes shown by a relative that came to a bill, and payments out of a relative's account. */
    uses: v.strictObject({ shownByFamily: v.number(), paidByFamily: v.number() }),
    passed: v.number(),
    lapsed: v.number(),
    refusals: v.array(v.strictObject({ reason: v.string(), label: SentenceSchema, count: v.number() })),
    /** What waits now. */
    waiting: v.strictObject({ reviews: v.number(), endings: v.number() }),
  }),
  refusals: [],
})
