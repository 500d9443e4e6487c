import * as v from 'valibot'
import { ChannelSchema, CredentialStateSchema, PersonCardSchema } from '../shapes'
import {
  IdNumberInputSchema,
  IdSchema,
  InstantSchema,
  PersonNameInputSchema,
  PlaceSchema,
  RequestIdSchema,
  WordSchema,
} from '../values'
import { defineFunction } from './define'
import { ACTING, FACE, PIN, refusalsOf, TYPED_IDENTITY } from './refusalGroups'

export const FACE_PURPOSES = [
  'verifyIdentity',
  'activateCredential',
  'resetPin',
  'bindFaceToFace',
  'acceptInvitation',
  'grantAid',
  'restoreCredential',
  /** The mother’s, when a newborn is bound by the birth certificate. */
  'bindNewborn',
  /** At a clerk’s window, before his camera. */
  'bindAtCounter',
  'grantAtCounter',
  'deleteAccount',
] as const
export const FacePurposeSchema = v.picklist(FACE_PURPOSES)
export type FacePurpose = v.InferOutput<typeof FacePurposeSchema>

/** A PIN of six digits. */
export const PinSchema = v.pipe(v.string(), v.regex(/^\d{6}$/))

const FaceTokenSchema = IdSchema

export const startFaceCheck = defineFunction({
  name: 'startFaceCheck',
  summary:
    'Opens a face check of one person for one purpose; its token is used once, by the call that needs it.',
  access: 'user',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    purpose: FacePurposeSchema,
    /** Whose face: a person the caller may act for, a name with its number, or the person named in an invitation. */
    subject: v.union([
      v.strictObject({ personId: IdSchema }),
      v.strictObject({ name: PersonNameInputSchema, idNumber: IdNumberInputSchema }),
      v.strictObject({ invitationToken: v.string() }),
    ]),
  }),
  result: v.strictObject({ faceToken: FaceTokenSchema, subjectName: v.string(), expiresAt: InstantSchema }),
  refusals: refusalsOf(
    TYPED_IDENTITY,
    ACTING,
    'PERSON_DECEASED',
    'FACE_LOCKED',
    'FACE_CONSENT_NEEDED',
    'INVITATION_EXPIRED',
  ),
})

export const presentFace = defineFunction({
  name: 'presentFace',
  summary: 'Stands for the camera of the simulated face service: chooses what is in front of it.',
  access: 'user',
  changes: true,
  sandboxOnly: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    faceToken: FaceTokenSchema,
    face: v.picklist(['subject', 'someoneElse', 'photo', 'nobody']),
  }),
  result: v.strictObject({ verdict: v.picklist(['pass', 'mismatch', 'notLive', 'timeout']) }),
  refusals: ['FACE_TOKEN_INVALID', 'FACE_LOCKED'],
})

export const verifyIdentity = defineFunction({
  name: 'verifyIdentity',
  summary:
    'Joins the signed-in user to the person of the registry with this name and ID number, by his face.',
  access: 'user',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    name: PersonNameInputSchema,
    idNumber: IdNumberInputSchema,
    faceToken: FaceTokenSchema,
    /** The consent to the use of face and health data, given on the page just before. */
    consent: v.literal(true),
  }),
  result: v.strictObject({ person: PersonCardSchema }),
  refusals: refusalsOf(TYPED_IDENTITY, FACE, 'PERSON_DECEASED', 'ALREADY_VERIFIED'),
})

export const ProfileSchema = v.strictObject({
  userId: IdSchema,
  phoneMasked: v.nullable(v.string()),
  person: v.nullable(PersonCardSchema),
  credential: CredentialStateSchema,
  pinBeforeShowing: v.boolean(),
  roles: v.strictObject({
    staffOf: v.nullable(v.strictObject({ institutionId: IdSchema, institutionName: v.string() })),
    clerkOf: v.nullable(v.strictObject({ region: v.string(), regionName: PlaceSchema })),
  }),
  /** The business day (real time plus the sandbox offset). */
  today: v.string(),
})

export const getProfile = defineFunction({
  name: 'getProfile',
  summary: 'Tells who is signed in: the user, his person, credential and roles.',
  access: 'user',
  changes: false,
  params: v.strictObject({}),
  result: ProfileSchema,
  refusals: [],
})

const CredentialResult = v.strictObject({ personId: IdSchema, credential: CredentialStateSchema })

export const activateCredential = defineFunction({
  name: 'activateCredential',
  summary: 'Activates the 医保电子凭证 of oneself or of a bound member, and sets its PIN.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    personId: IdSchema,
    pin: PinSchema,
    /** The person's own face; not needed for a member under the age at which the region asks for it. */
    faceToken: v.nullable(FaceTokenSchema),
  }),
  result: CredentialResult,
  refusals: refusalsOf(
    ACTING,
    FACE,
    PIN,
    'PERSON_DECEASED',
    'CREDENTIAL_SUSPENDED',
    'CREDENTIAL_ALREADY_ACTIVE',
    'CHANNEL_LIMIT',
    'HEALTH_CONSENT_NEEDED',
    'PIN_TOO_SIMPLE',
  ),
})

export const changePin = defineFunction({
  name: 'changePin',
  summary: 'Changes the PIN of one’s own credential or of a member’s, knowing the old one.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    personId: IdSchema,
    oldPin: PinSchema,
    newPin: PinSchema,
  }),
  result: CredentialResult,
  refusals: refusalsOf(ACTING, PIN, 'CREDENTIAL_NOT_ACTIVE', 'PIN_TOO_SIMPLE'),
})

export const resetPin = defineFunction({
  name: 'resetPin',
  summary: 'Sets a new PIN by the face of the person whose credential it is.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    personId: IdSchema,
    newPin: PinSchema,
    faceToken: v.nullable(FaceTokenSchema),
  }),
  result: CredentialResult,
  refusals: refusalsOf(ACTING, FACE, 'CREDENTIAL_NOT_ACTIVE', 'PIN_TOO_SIMPLE'),
})

export const suspendCredential = defineFunction({
  name: 'suspendCredential',
  summary: '停用凭证: voids every live code of the person and issues none until it is restored.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, personId: IdSchema }),
  result: CredentialResult,
  refusals: refusalsOf(ACTING, 'CREDENTIAL_NOT_ACTIVE'),
})

export const restoreCredential = defineFunction({
  name: 'restoreCredential',
  summary: 'Lifts a suspension by PIN and face.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    personId: IdSchema,
    pin: PinSchema,
    faceToken: v.nullable(FaceTokenSchema),
  }),
  result: CredentialResult,
  refusals: refusalsOf(
    ACTING,
    FACE,
    PIN,
    'CREDENTIAL_NOT_ACTIVE',
    'CREDENTIAL_ALREADY_ACTIVE',
    'HEALTH_CONSENT_NEEDED',
  ),
})

export const reportCardLoss = defineFunction({
  name: 'reportCardLoss',
  summary:
    '正式挂失: the insurance card of oneself or a member opens no visit any more; an oral report becomes a formal one. Code and ID card go on.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, personId: IdSchema }),
  result: v.strictObject({ personId: IdSchema, card: v.literal('lost') }),
  refusals: refusalsOf(ACTING, 'CARD_NOT_ACTIVE'),
})

export const setPinBeforeShowing = defineFunction({
  name: 'setPinBeforeShowing',
  summary: 'Switches on or off that one’s own PIN is asked before a code is shown.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, on: v.boolean(), pin: PinSchema }),
  result: v.strictObject({ pinBeforeShowing: v.boolean() }),
  refusals: refusalsOf(PIN, 'CREDENTIAL_NOT_ACTIVE'),
})

export const listSessions = defineFunction({
  name: 'listSessions',
  summary: 'Lists the devices on which the user is signed in.',
  access: 'user',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    sessions: v.array(
      v.strictObject({
        sessionId: IdSchema,
        device: WordSchema,
        channel: ChannelSchema,
        createdAt: InstantSchema,
        lastSeenAt: InstantSchema,
        isThis: v.boolean(),
      }),
    ),
  }),
  refusals: [],
})

export const revokeSession = defineFunction({
  name: 'revokeSession',
  summary: 'Signs another device of the user out and voids the codes it shows.',
  access: 'user',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, sessionId: IdSchema }),
  result: v.strictObject({ sessionId: IdSchema }),
  refusals: [],
})

export const endSession = defineFunction({
  name: 'endSession',
  summary: 'Signs this device out and voids the codes it shows.',
  access: 'user',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema }),
  result: v.strictObject({}),
  refusals: [],
})
