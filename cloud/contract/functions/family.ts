import * as v from 'valibot'
import {
  ApplicationSchema,
  CommitmentSchema,
  CredentialStateSchema,
  EvidenceKindSchema,
  EvidenceSchema,
  PersonCardSchema,
  WhoSchema,
} from '../shapes'
import {
  CallSchema,
  DaySchema,
  IdNumberInputSchema,
  IdSchema,
  InstantSchema,
  LanguageSchema,
  PersonNameInputSchema,
  RelationSchema,
  RequestIdSchema,
  SentenceSchema,
  WordSchema,
} from '../values'
import { defineFunction } from './define'
import { FACE, NEW_BINDING, refusalsOf, TYPED_IDENTITY } from './refusalGroups'

const CountOf = v.strictObject({ used: v.number(), limit: v.nullable(v.number()) })

export const checkBinding = defineFunction({
  name: 'checkBinding',
  summary:
    'Tells, before the first field, what a binding will need; with a person named, which ways are open.',
  access: 'person',
  changes: false,
  params: v.strictObject({
    relation: v.optional(RelationSchema),
    name: v.optional(PersonNameInputSchema),
    idNumber: v.optional(IdNumberInputSchema),
  }),
  result: v.strictObject({
    relations: v.array(v.strictObject({ relation: RelationSchema, label: WordSchema })),
    members: CountOf,
    newThisMonth: CountOf,
    /** From this age a face is asked, below it documents. */
    faceFromAge: v.number(),
    /** Any one of these sets of papers does for a minor. */
    minorEvidence: v.array(v.array(EvidenceKindSchema)),
    /** What an adult who cannot show his face may hand in for review; empty where the region has no such way. */
    adultEvidence: v.array(v.array(EvidenceKindSchema)),
    commitment: v.strictObject({ textVersion: v.string(), text: SentenceSchema }),
    reviewHours: v.number(),
    invitationHours: v.number(),
    /** Whether a newborn may be bound by the number of the birth certificate and the mother’s face. */
    newbornOpen: v.boolean(),
    /** Present when a person was named and found. */
    person: v.nullable(
      v.strictObject({
        age: v.number(),
        isMinor: v.boolean(),
        ways: v.array(v.picklist(['documents', 'faceToFace', 'invitation'])),
        /** Not refusals: a parent hardly older than the child … */
        warnings: v.array(SentenceSchema),
      }),
    ),
  }),
  refusals: refusalsOf(TYPED_IDENTITY, NEW_BINDING, 'APPLICATION_OPEN'),
})

export const applyBinding = defineFunction({
  name: 'applyBinding',
  summary:
    'Asks for a binding by documents (reviewed by a clerk) or by the relative’s face on this phone (at once).',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    relation: RelationSchema,
    name: PersonNameInputSchema,
    idNumber: IdNumberInputSchema,
    way: v.picklist(['documents', 'faceToFace']),
    evidence: v.pipe(v.array(EvidenceSchema), v.maxLength(8)),
    commitment: v.nullable(CommitmentSchema),
    faceToken: v.nullable(IdSchema),
    /** The rejected application that this one mends, so that its timeline goes on. */
    mends: v.optional(v.nullable(IdSchema)),
  }),
  result: v.strictObject({ application: ApplicationSchema }),
  refusals: refusalsOf(
    TYPED_IDENTITY,
    NEW_BINDING,
    FACE,
    'APPLICATION_OPEN',
    'APPLICATION_CLOSED',
    'WAY_NOT_OPEN',
    'EVIDENCE_MISSING',
    'COMMITMENT_NEEDED',
    'FILE_NOT_YOURS',
    'FILE_NOT_A_PICTURE',
  ),
})

/** Letters and digits as printed; the function itself judges them. */
export const BirthCertInputSchema = v.pipe(v.string(), v.maxLength(40))

export const bindNewborn = defineFunction({
  name: 'bindNewborn',
  summary:
    'Binds a newborn by the number of the birth certificate, the mother’s name and number, and her face: at once, without the child’s ID number.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    /** What the child is to the caller. */
    relation: RelationSchema,
    motherName: PersonNameInputSchema,
    motherIdNumber: IdNumberInputSchema,
    birthCertNumber: BirthCertInputSchema,
    /** The mother’s face, for the purpose `bindNewborn`. */
    faceToken: v.nullable(IdSchema),
  }),
  result: v.strictObject({ application: ApplicationSchema }),
  refusals: refusalsOf(
    TYPED_IDENTITY,
    NEW_BINDING,
    FACE,
    'APPLICATION_OPEN',
    'WAY_NOT_OPEN',
    'BIRTH_CERT_INVALID',
    'BIRTH_CERT_NOT_FOUND',
  ),
})

export const sendSupplement = defineFunction({
  name: 'sendSupplement',
  summary:
    'Hands in the better paper that a clerk asked for; one of a kind that was there takes its place. The review goes on.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    applicationId: IdSchema,
    evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1), v.maxLength(8)),
  }),
  result: v.strictObject({ application: ApplicationSchema }),
  refusals: ['APPLICATION_CLOSED', 'POLICY_UNKNOWN', 'FILE_NOT_YOURS', 'FILE_NOT_A_PICTURE'],
})

export const createInvitation = defineFunction({
  name: 'createInvitation',
  summary: 'Makes a link that only the named relative can accept, on any phone, by his face.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    relation: RelationSchema,
    name: PersonNameInputSchema,
    idNumber: IdNumberInputSchema,
  }),
  result: v.strictObject({ application: ApplicationSchema }),
  refusals: refusalsOf(TYPED_IDENTITY, NEW_BINDING, 'APPLICATION_OPEN', 'WAY_NOT_OPEN'),
})

export const openInvitation = defineFunction({
  name: 'openInvitation',
  summary: 'Shows what an invitation asks, with masked names, to whoever holds its link.',
  access: 'user',
  changes: false,
  params: v.strictObject({ token: v.pipe(v.string(), v.maxLength(64)) }),
  result: v.strictObject({
    inviterMasked: v.string(),
    inviteeMasked: v.string(),
    /** What the inviter is to the invited: 女儿. */
    inviterIs: CallSchema,
    rights: v.array(SentenceSchema),
    expiresAt: InstantSchema,
    /** True when the signed-in user is the named person; false when he is somebody else; null when unverified. */
    forMe: v.nullable(v.boolean()),
  }),
  refusals: ['INVITATION_EXPIRED', 'POLICY_UNKNOWN'],
})

export const answerInvitation = defineFunction({
  name: 'answerInvitation',
  summary: 'Accepts (by the named person’s face) or declines an invitation.',
  access: 'user',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    token: v.pipe(v.string(), v.maxLength(64)),
    accept: v.boolean(),
    faceToken: v.nullable(IdSchema),
  }),
  result: v.strictObject({ accepted: v.boolean(), inviterMasked: v.string() }),
  refusals: refusalsOf(NEW_BINDING, FACE, 'INVITATION_EXPIRED', 'INVITATION_NOT_FOR_YOU'),
})

export const listApplications = defineFunction({
  name: 'listApplications',
  summary: 'Lists one’s applications with their timelines, newest first.',
  access: 'person',
  changes: false,
  params: v.strictObject({ language: LanguageSchema }),
  result: v.strictObject({ applications: v.array(ApplicationSchema) }),
  refusals: [],
})

export const withdrawApplication = defineFunction({
  name: 'withdrawApplication',
  summary: 'Takes back an application or invitation that is still open.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, applicationId: IdSchema }),
  result: v.strictObject({ application: ApplicationSchema }),
  refusals: ['APPLICATION_CLOSED'],
})

export const MemberSchema = v.strictObject({
  bindingId: IdSchema,
  who: WhoSchema,
  relation: RelationSchema,
  person: PersonCardSchema,
  credential: CredentialStateSchema,
  since: InstantSchema,
  /** The last day on which a binding holds that was asked to end where that takes effect on the next day. */
  lastDay: v.nullable(DaySchema),
  /** needFace: turned sixteen, own consent is asked. */
  state: v.picklist(['active', 'needFace']),
})

export const listFamily = defineFunction({
  name: 'listFamily',
  summary: '我能展示谁的码: the members whose codes the caller may show.',
  access: 'person',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({ members: v.array(MemberSchema), limit: v.nullable(v.number()) }),
  refusals: [],
})

export const listHolders = defineFunction({
  name: 'listHolders',
  summary: '谁能展示我的码: the holders who may show the caller’s code.',
  access: 'person',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    holders: v.array(
      v.strictObject({
        bindingId: IdSchema,
        who: WhoSchema,
        relation: RelationSchema,
        since: InstantSchema,
        lastDay: v.nullable(DaySchema),
      }),
    ),
  }),
  refusals: [],
})

export const unbind = defineFunction({
  name: 'unbind',
  summary:
    'Ends a binding; either side may. Live codes of the member on the holder’s devices are void at once; where the region says 次日生效, all that when the day is over.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, bindingId: IdSchema }),
  result: v.strictObject({
    bindingId: IdSchema,
    /** When it takes effect. */
    endedAt: InstantSchema,
    /** The last day on which it still holds; null when it ended at once. */
    lastDay: v.nullable(DaySchema),
  }),
  refusals: ['BINDING_ENDED', 'UNBIND_PENDING', 'UNBIND_LOCKED', 'POLICY_UNKNOWN'],
})
