import type { RefusalCode } from '../refusals'

/** What a typed name and ID number may be refused for. */
export const TYPED_IDENTITY = [
  'ID_NUMBER_LENGTH',
  'ID_NUMBER_CHARACTERS',
  'ID_NUMBER_BIRTH_DATE',
  'ID_NUMBER_CHECK_DIGIT',
  'NAME_INVALID',
  'PERSON_NOT_FOUND',
] as const satisfies readonly RefusalCode[]

/** What relying on a face check may be refused for. */
export const FACE = [
  'FACE_NEEDED',
  'FACE_TOKEN_INVALID',
  'FACE_MISMATCH',
  'FACE_NOT_LIVE',
  'FACE_TIMED_OUT',
  'FACE_LOCKED',
] as const satisfies readonly RefusalCode[]

/** What a PIN may be refused for. */
export const PIN = ['PIN_WRONG', 'PIN_LOCKED'] as const satisfies readonly RefusalCode[]

/** Acting for a member: his binding may ask for his own face first; his region may have no rules. */
export const ACTING = ['FACE_NEEDED', 'POLICY_UNKNOWN'] as const satisfies readonly RefusalCode[]

/** What one more binding may be refused for, when it is asked for and again when it comes into force. */
export const NEW_BINDING = [
  'BINDING_SELF',
  'BINDING_EXISTS',
  'PERSON_DECEASED',
  'HOLDER_TOO_YOUNG',
  'HOLDER_NOT_ACTIVATED',
  'RELATION_NOT_ALLOWED',
  'RELATION_SEX',
  'RELATION_AGE',
  'RELATION_TAKEN',
  'BINDING_COOLDOWN',
  'MEMBER_LIMIT',
  'MONTH_LIMIT',
  'HOLDERS_LIMIT',
  'POLICY_UNKNOWN',
] as const satisfies readonly RefusalCode[]

/** The region has no policy folder, or no source gives what cannot be done without. */
export const UNKNOWN_RULES = ['REGION_UNKNOWN', 'POLICY_UNKNOWN'] as const satisfies readonly RefusalCode[]

/** What one more grant may be refused for, wherever it is made. */
export const NEW_GRANT = [
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
  'AID_CONSENT_NEEDED',
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
] as const satisfies readonly RefusalCode[]

/** Who may pay whose premium, on a phone and at a counter. */
export const PREMIUM_FOR_WHOM = [
  'NOT_FOUND',
  'PERSON_DECEASED',
  'TRANSFER_RESTS',
  'PREMIUM_NOT_OFFERED',
  'PREMIUM_NOT_RESIDENT',
  'AID_RELATION_NOT_ALLOWED',
  'RELATION_SEX',
  'RELATION_AGE',
] as const satisfies readonly RefusalCode[]

/** A list of refusals without doubles. */
export const refusalsOf = (...groups: (RefusalCode | readonly RefusalCode[])[]): readonly RefusalCode[] => [
  ...new Set(groups.flat()),
]
