import * as v from 'valibot'
import { ExplanationSchema } from '../explanation'
import { AmountsSchema, COMPARED_AMOUNTS, WhoSchema } from '../shapes'
import {
  DaySchema,
  FenSchema,
  IdSchema,
  LanguageSchema,
  PlaceSchema,
  RegionSchema,
  SignedFenSchema,
  VisitTypeSchema,
} from '../values'
import { defineFunction } from './define'

export const explainSettlement = defineFunction({
  name: 'explainSettlement',
  summary: 'Explains every fen of a settlement: rule, dated parameter, source.',
  access: 'user',
  changes: false,
  params: v.strictObject({ settlementId: IdSchema, language: LanguageSchema }),
  result: v.strictObject({
    settlementId: IdSchema,
    institutionName: v.string(),
    day: DaySchema,
    /** The tree; `steps` of contract/explanation puts it in the order of the page. */
    explanation: ExplanationSchema,
  }),
  refusals: ['NOT_FOUND'],
})

/** The preconditions, in the order in which the centre looks at them. */
export const CHECK_KEYS = [
  'verified',
  'credential',
  'insured',
  'binding',
  'ownAccount',
  'aidOpen',
  'grantorInsured',
  'grantorBalance',
  'relation',
  'area',
  'grant',
  'inForce',
  'cap',
  'visit',
  'atTill',
] as const

export type CheckKey = (typeof CHECK_KEYS)[number]

/** Pages that a diagnosis may send to, by their path in the mini-program. */
export const MENDING_PAGES = [
  'packages/account/verify/index',
  'packages/account/credential/index',
  'packages/account/suspension/index',
  'packages/binding/member/index',
  'packages/aid/grant/index',
  'packages/aid/detail/index',
] as const

export type MendingPage = (typeof MENDING_PAGES)[number]

export const MendingSchema = v.strictObject({
  /** 给妈妈开通共济 */
  label: v.string(),
  page: v.picklist(MENDING_PAGES),
  params: v.record(v.string(), v.string()),
})

export const CheckSchema = v.strictObject({
  key: v.picklist(CHECK_KEYS),
  /** unknown = not to be known yet: something before it fails, or it shows at the till only. */
  state: v.picklist(['tick', 'cross', 'unknown']),
  title: v.string(),
  sentence: v.string(),
  /** What mends it, where the caller himself can. */
  action: v.nullable(MendingSchema),
})

export const diagnose = defineFunction({
  name: 'diagnose',
  summary:
    '为什么不能用: each precondition of using a code or a relative’s money, and what mends the one that fails.',
  access: 'user',
  changes: false,
  params: v.strictObject({
    /** Whose bill it would be: oneself where left out, a member, or a beneficiary of one’s grant. */
    personId: v.optional(IdSchema),
    /** With whose money; left out: the grant that would pay first, else the caller’s own money for a member. */
    grantorId: v.optional(IdSchema),
    visitType: v.optional(VisitTypeSchema),
    language: LanguageSchema,
  }),
  result: v.strictObject({
    day: DaySchema,
    /** Null before the caller is verified. */
    patient: v.nullable(WhoSchema),
    /** Null where it is about the patient’s own money alone. */
    grantor: v.nullable(WhoSchema),
    /** fine, one step, several steps, or something that the caller cannot mend. */
    verdict: v.picklist(['fine', 'oneStep', 'steps', 'blocked']),
    headline: v.string(),
    checks: v.array(CheckSchema),
  }),
  refusals: ['NOT_FOUND'],
})

const SideSchema = v.strictObject({
  region: RegionSchema,
  regionName: PlaceSchema,
  day: DaySchema,
  amounts: AmountsSchema,
})

export const resettle = defineFunction({
  name: 'resettle',
  summary:
    'The same bill as if it had been on another day, in another region, or by another reading of a rule. Moves nothing.',
  access: 'user',
  changes: false,
  params: v.strictObject({
    settlementId: IdSchema,
    region: v.optional(RegionSchema),
    day: v.optional(DaySchema),
    /** Path of a parameter → the reading to take, of those in `readings`. */
    choose: v.optional(
      v.pipe(
        v.record(v.pipe(v.string(), v.maxLength(80)), v.pipe(v.string(), v.maxLength(80))),
        v.maxEntries(20),
      ),
    ),
    language: LanguageSchema,
  }),
  result: v.strictObject({
    settlementId: IdSchema,
    before: SideSchema,
    after: SideSchema,
    /** Only the amounts that differ. */
    differences: v.array(
      v.strictObject({
        what: v.picklist(COMPARED_AMOUNTS),
        before: FenSchema,
        after: FenSchema,
        change: SignedFenSchema,
      }),
    ),
    /** Parameters with more than one reading in the region and on the day of `after`. */
    readings: v.array(
      v.strictObject({
        path: v.string(),
        name: v.string(),
        chosen: v.string(),
        offered: v.array(
          v.strictObject({
            reading: v.string(),
            value: v.string(),
            source: v.nullable(v.string()),
          }),
        ),
      }),
    ),
    /** Why it would have been so. */
    explanation: ExplanationSchema,
  }),
  refusals: [
    'NOT_FOUND',
    'BILL_NOT_KEPT',
    'REGION_UNKNOWN',
    'POLICY_UNKNOWN',
    'READING_UNKNOWN',
    'ITEM_NEVER_PAYABLE',
  ],
})
