import * as v from 'valibot'
import {
  CapInputSchema,
  CapPeriodSchema,
  CommitmentSchema,
  EvidenceKindSchema,
  EvidenceSchema,
  GrantLimitsInputSchema,
  GrantSchema,
  LowBalanceSchema,
} from '../shapes'
import {
  DaySchema,
  FenSchema,
  IdNumberInputSchema,
  IdSchema,
  ItemKindSchema,
  LanguageSchema,
  PersonNameInputSchema,
  RelationSchema,
  RequestIdSchema,
  SentenceSchema,
  VisitTypeSchema,
  WordSchema,
} from '../values'
import { defineFunction } from './define'

/** Caps of a grant: each period at most once. */
const CapsSchema = v.pipe(
  v.array(CapInputSchema),
  v.maxLength(4),
  v.check((caps) => new Set(caps.map((cap) => cap.period)).size === caps.length, 'each period once'),
)

const NAMED_PERSON = [
  'NAME_INVALID',
  'ID_NUMBER_LENGTH',
  'ID_NUMBER_CHARACTERS',
  'ID_NUMBER_BIRTH_DATE',
  'ID_NUMBER_CHECK_DIGIT',
  'PERSON_NOT_FOUND',
] as const

/** The region has no policy folder, or no source gives what cannot be done without. */
const UNKNOWN_RULES = ['REGION_UNKNOWN', 'POLICY_UNKNOWN'] as const

/** A beneficiary: a person already known to the family, or one named by name and ID number. */
export const BeneficiarySchema = v.union([
  v.strictObject({ personId: IdSchema }),
  v.strictObject({ name: PersonNameInputSchema, idNumber: IdNumberInputSchema }),
])

export const checkGrant = defineFunction({
  name: 'checkGrant',
  summary:
    'Tells what a grant would need and mean, and whether the region allows it, before anything is given.',
  access: 'person',
  changes: false,
  params: v.strictObject({
    beneficiary: v.optional(BeneficiarySchema),
    relation: v.optional(RelationSchema),
    language: LanguageSchema,
  }),
  result: v.strictObject({
    relations: v.array(v.strictObject({ relation: RelationSchema, label: WordSchema })),
    balance: FenSchema,
    beneficiaries: v.strictObject({ used: v.number(), limit: v.nullable(v.number()) }),
    capPeriods: v.array(CapPeriodSchema),
    capSubject: v.picklist(['perBeneficiary', 'total']),
    /** Any one of these sets of papers does; empty where the signed commitment is enough. */
    evidence: v.array(v.array(EvidenceKindSchema)),
    /** True where the commitment must be signed. */
    commitmentNeeded: v.boolean(),
    commitment: v.strictObject({ textVersion: v.string(), text: SentenceSchema }),
    faceNeeded: v.boolean(),
    datesChosen: v.boolean(),
    /** What the grantor may limit his money to: what aid pays where the beneficiary is insured. */
    visits: v.array(VisitTypeSchema),
    kinds: v.array(ItemKindSchema),
    /** True where the beneficiary himself must consent before the grant counts. */
    consentNeeded: v.boolean(),
    orderBy: v.picklist([
      'filing',
      'authTime',
      'balanceDesc',
      'userPreset',
      'settlementFirstCome',
      'chosenByScan',
    ]),
    mode: v.picklist(['AUTO_CHAIN', 'SECOND_SCAN', 'POOL_TRANSFER']),
    /** The sentence of what it will mean, in words. */
    meaning: v.string(),
    /** Why the named beneficiary cannot be granted to, as a refusal's sentence; null when he can, or none was named. */
    obstacle: v.nullable(v.string()),
  }),
  refusals: [
    ...NAMED_PERSON,
    ...UNKNOWN_RULES,
    'NOT_FOUND',
    'AID_NOT_OPEN',
    'AID_NO_ACCOUNT',
    'AID_GRANTOR_UNINSURED',
    'AID_BALANCE_LOW',
  ],
})

export const grantAid = defineFunction({
  name: 'grantAid',
  summary:
    'Grants a relative the use of one’s 个人账户: evidence as the region wants it, caps, scenes, dates. Where the beneficiary must consent it is only proposed.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    beneficiary: BeneficiarySchema,
    relation: RelationSchema,
    caps: CapsSchema,
    limits: v.optional(GrantLimitsInputSchema),
    validFrom: v.nullable(DaySchema),
    validTo: v.nullable(DaySchema),
    evidence: v.pipe(v.array(EvidenceSchema), v.maxLength(8)),
    commitment: v.nullable(CommitmentSchema),
    faceToken: v.nullable(IdSchema),
  }),
  result: v.strictObject({ grant: GrantSchema }),
  refusals: [
    ...NAMED_PERSON,
    ...UNKNOWN_RULES,
    'NOT_FOUND',
    'PERSON_DECEASED',
    'AID_SELF',
    'AID_NOT_OPEN',
    'AID_NO_ACCOUNT',
    'AID_GRANTOR_UNINSURED',
    'AID_BENEFICIARY_UNINSURED',
    'AID_RELATION_NOT_ALLOWED',
    'RELATION_SEX',
    'RELATION_AGE',
    'AID_AREA',
    'GRANT_EXISTS',
    'GRANT_WAITS',
    'AID_BENEFICIARY_LIMIT',
    'AID_RELATION_FULL',
    'AID_LIFETIME_LIMIT',
    'AID_GRANTOR_LIMIT',
    'AID_BOTH_ROLES',
    'AID_BALANCE_LOW',
    'GRANT_DATES',
    'GRANT_DATES_FIXED',
    'GRANT_TOO_LONG',
    'CAP_NOT_OFFERED',
    'SCENE_NOT_OFFERED',
    'INSTITUTION_UNKNOWN',
    'EVIDENCE_MISSING',
    'COMMITMENT_NEEDED',
    'FILE_NOT_YOURS',
    'FILE_NOT_A_PICTURE',
    'FACE_NEEDED',
    'FACE_MISMATCH',
    'FACE_NOT_LIVE',
    'FACE_TIMED_OUT',
    'FACE_TOKEN_INVALID',
  ],
})

export const updateGrant = defineFunction({
  name: 'updateGrant',
  summary:
    'Changes caps, scenes or the last day of a grant, or pauses and resumes it. Lowering a cap claws nothing back.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    grantId: IdSchema,
    version: v.number(),
    caps: v.optional(CapsSchema),
    limits: v.optional(GrantLimitsInputSchema),
    validTo: v.optional(v.nullable(DaySchema)),
    paused: v.optional(v.boolean()),
  }),
  result: v.strictObject({ grant: GrantSchema }),
  refusals: [
    ...UNKNOWN_RULES,
    'NOT_FOUND',
    'GRANT_ENDED',
    'GRANT_CHANGED',
    'GRANT_DATES',
    'GRANT_DATES_FIXED',
    'GRANT_TOO_LONG',
    'GRANT_ONE_BILL',
    'CAP_NOT_OFFERED',
    'SCENE_NOT_OFFERED',
    'INSTITUTION_UNKNOWN',
  ],
})

export const reorderGrants = defineFunction({
  name: 'reorderGrants',
  summary: 'Sets in which order the caller’s grantors pay, where the region lets the beneficiary choose.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    grantIds: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(50)),
  }),
  result: v.strictObject({ grantIds: v.array(IdSchema) }),
  refusals: ['ORDER_NOT_YOURS', 'ORDER_INCOMPLETE'],
})

export const revokeGrant = defineFunction({
  name: 'revokeGrant',
  summary:
    'Ends a grant. What was paid stays paid; a later reversal still returns to the account it came from.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, grantId: IdSchema }),
  result: v.strictObject({ grant: GrantSchema }),
  refusals: [...UNKNOWN_RULES, 'NOT_FOUND', 'GRANT_ENDED', 'GRANT_LOCKED', 'GRANT_REVOKE_LIMIT'],
})

export const listGrants = defineFunction({
  name: 'listGrants',
  summary: '谁可以用我的钱, 我可以用谁的钱: grants given and received, with caps and what is left of them.',
  access: 'person',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    given: v.array(GrantSchema),
    received: v.array(GrantSchema),
    orderBy: v.picklist([
      'filing',
      'authTime',
      'balanceDesc',
      'userPreset',
      'settlementFirstCome',
      'chosenByScan',
    ]),
    mayReorder: v.boolean(),
    lowBalance: LowBalanceSchema,
  }),
  refusals: [],
})
