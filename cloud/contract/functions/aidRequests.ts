import * as v from 'valibot'
import { GrantSchema, WhoSchema } from '../shapes'
import {
  DaySchema,
  FenSchema,
  IdSchema,
  InstantSchema,
  InstitutionKindSchema,
  RegionSchema,
  RequestIdSchema,
  SentenceSchema,
  VisitTypeSchema,
} from '../values'
import { defineFunction } from './define'
import { PinSchema } from './identity'
import { FACE, PIN, refusalsOf } from './refusalGroups'

/** What bringing a grant into force on another's answer may be refused for: it is judged again. */
const GRANT_JUDGED = [
  'REGION_UNKNOWN',
  'POLICY_UNKNOWN',
  'NOT_FOUND',
  'PERSON_DECEASED',
  'AID_NOT_OPEN',
  'AID_NO_ACCOUNT',
  'AID_GRANTOR_UNINSURED',
  'AID_BENEFICIARY_UNINSURED',
  'AID_RELATION_NOT_ALLOWED',
  'AID_AREA',
  'AID_BENEFICIARY_LIMIT',
  'AID_RELATION_FULL',
  'AID_LIFETIME_LIMIT',
  'AID_GRANTOR_LIMIT',
  'AID_BOTH_ROLES',
  'AID_BALANCE_LOW',
] as const

/** 求助支付, as either side sees it. */
export const AidRequestSchema = v.strictObject({
  aidRequestId: IdSchema,
  /** Who asks, and who is asked. */
  beneficiary: WhoSchema,
  grantor: WhoSchema,
  amount: FenSchema,
  visitType: v.nullable(VisitTypeSchema),
  institution: v.nullable(v.strictObject({ institutionId: IdSchema, name: v.string() })),
  note: v.string(),
  validTo: DaySchema,
  /** used = its bill was made; ended = agreed, then taken back; expired = its last day passed before that. */
  state: v.picklist(['waiting', 'agreed', 'used', 'declined', 'withdrawn', 'ended', 'expired']),
  askedAt: InstantSchema,
  answeredAt: v.nullable(InstantSchema),
  /** What was agreed to, which may be less than was asked for; null before. */
  agreedAmount: v.nullable(FenSchema),
  grantId: v.nullable(IdSchema),
})
export type AidRequest = v.InferOutput<typeof AidRequestSchema>

export const requestAid = defineFunction({
  name: 'requestAid',
  summary: '求助支付: asks a relative beforehand to pay for one bill, up to an amount, until a day.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    /** A person of the caller’s circle. */
    grantorId: IdSchema,
    amount: FenSchema,
    /** For what; null = any visit, any place. */
    visitType: v.nullable(VisitTypeSchema),
    institutionId: v.nullable(IdSchema),
    note: v.pipe(v.string(), v.trim(), v.maxLength(60)),
    validTo: DaySchema,
  }),
  result: v.strictObject({ aidRequest: AidRequestSchema }),
  refusals: [
    'PERSON_DECEASED',
    'AID_REQUEST_SELF',
    'AID_REQUEST_AMOUNT',
    'AID_REQUEST_DATES',
    'AID_REQUEST_WAITS',
    'AID_REQUEST_TOO_MANY',
    'AID_REQUEST_MOVED_FIRST',
    'AID_BENEFICIARY_UNINSURED',
    'SCENE_NOT_OFFERED',
    'INSTITUTION_UNKNOWN',
  ],
})

export const answerAidRequest = defineFunction({
  name: 'answerAidRequest',
  summary:
    'Agrees to a request, with one’s face where the region wants it and else the PIN, or declines. Agreed, it is a grant for one bill.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    aidRequestId: IdSchema,
    agree: v.boolean(),
    /** Less than was asked for; null = all of it. */
    amount: v.nullable(FenSchema),
    faceToken: v.nullable(IdSchema),
    pin: v.nullable(PinSchema),
  }),
  result: v.strictObject({ aidRequest: AidRequestSchema, grant: v.nullable(GrantSchema) }),
  refusals: refusalsOf(
    FACE,
    PIN,
    'PIN_NEEDED',
    GRANT_JUDGED,
    'RELATION_SEX',
    'RELATION_AGE',
    'AID_REQUEST_CLOSED',
    'AID_REQUEST_AMOUNT',
    'AID_REQUEST_MORE',
    'AID_REQUEST_PAPERS',
  ),
})

export const withdrawAidRequest = defineFunction({
  name: 'withdrawAidRequest',
  summary: 'Takes back a request that nobody has answered.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, aidRequestId: IdSchema }),
  result: v.strictObject({ aidRequest: AidRequestSchema }),
  refusals: ['AID_REQUEST_CLOSED'],
})

export const listAidRequests = defineFunction({
  name: 'listAidRequests',
  summary: 'Requests that the caller made and that were made to him, newest first; and what he can ask for.',
  access: 'person',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    asked: v.array(AidRequestSchema),
    toAnswer: v.array(AidRequestSchema),
    /** Whom the caller can ask. */
    relatives: v.array(WhoSchema),
    /** For what aid can pay where he is insured. */
    visits: v.array(VisitTypeSchema),
    /** Bounds of what may be asked for: ours. */
    least: FenSchema,
    most: FenSchema,
    today: DaySchema,
    lastDay: DaySchema,
    /** Whether answering asks for the caller’s face; else his PIN does. */
    faceNeeded: v.boolean(),
    /** Why the caller cannot ask at all, as a refusal's sentence; null where he can. */
    obstacle: v.nullable(SentenceSchema),
  }),
  refusals: [],
})

export const answerGrant = defineFunction({
  name: 'answerGrant',
  summary: 'The beneficiary’s own answer to a proposed grant, by his face, where the region wants it (福建).',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    grantId: IdSchema,
    agree: v.boolean(),
    faceToken: v.nullable(IdSchema),
  }),
  result: v.strictObject({ grant: GrantSchema }),
  refusals: refusalsOf(FACE, GRANT_JUDGED, 'GRANT_NOT_PROPOSED', 'GRANT_EXISTS'),
})

export const listInstitutions = defineFunction({
  name: 'listInstitutions',
  summary: 'Hospitals and pharmacies of a region, to limit a grant to, or to ask aid for.',
  access: 'person',
  changes: false,
  params: v.strictObject({ region: v.optional(RegionSchema) }),
  result: v.strictObject({
    institutions: v.array(
      v.strictObject({ institutionId: IdSchema, name: v.string(), kind: InstitutionKindSchema }),
    ),
  }),
  refusals: [],
})
