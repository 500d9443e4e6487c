import * as v from 'valibot'
import {
  AmountsSchema,
  GivenBackSchema,
  MoneyOrderSchema,
  PayerSchema,
  PersonCardSchema,
  WhoSchema,
} from '../shapes'
import { FenSchema, IdSchema, InstantSchema, RequestIdSchema } from '../values'
import { defineFunction } from './define'
import { PinSchema } from './identity'
import { ACTING, PIN, refusalsOf } from './refusalGroups'

export const issueCode = defineFunction({
  name: 'issueCode',
  summary:
    'Issues a short-lived, single-use 医保码 of oneself or of a member; the device’s earlier one lapses.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    personId: IdSchema,
    /** Asked only where the person switched on "PIN before showing", once a showing: renewals pass null. */
    pin: v.nullable(PinSchema),
  }),
  result: v.strictObject({
    codeId: IdSchema,
    /** 18 digits, beginning with 86. */
    code: v.string(),
    issuedAt: InstantSchema,
    expiresAt: InstantSchema,
    /** Seconds of life left when the answer was made: the page counts these, not its own clock. */
    lifeSeconds: v.number(),
    who: WhoSchema,
    person: PersonCardSchema,
    moneyOrder: MoneyOrderSchema,
  }),
  refusals: refusalsOf(
    ACTING,
    PIN,
    'PERSON_DECEASED',
    'CREDENTIAL_NOT_ACTIVE',
    'CREDENTIAL_SUSPENDED',
    'PIN_NEEDED',
  ),
})

export const getCodeStatus = defineFunction({
  name: 'getCodeStatus',
  summary:
    'Tells the phone what became of a code it shows: alive, scanned (where), settled (how much, by whom).',
  access: 'person',
  changes: false,
  params: v.strictObject({ codeId: IdSchema }),
  result: v.strictObject({
    codeId: IdSchema,
    state: v.picklist([
      'live',
      'scanned',
      'admitted',
      'settled',
      'paid',
      'mismatch',
      'closed',
      'void',
      'expired',
    ]),
    institutionName: v.nullable(v.string()),
    settlement: v.nullable(
      v.strictObject({
        settlementId: IdSchema,
        recordId: IdSchema,
        amounts: AmountsSchema,
        payers: v.array(PayerSchema),
        /** What the family paid: accounts, aid and cash. */
        familyPay: FenSchema,
        settledAt: InstantSchema,
        ...GivenBackSchema.entries,
      }),
    ),
    /** Where the code paid a relative’s bill by a second scan: how much of the shown person’s money, for whom. */
    paid: v.nullable(
      v.strictObject({
        amount: FenSchema,
        patient: WhoSchema,
        /** Null for one who shows somebody else’s code and may not see his records. */
        recordId: v.nullable(IdSchema),
        /** False once the bill was given back. */
        stands: v.boolean(),
      }),
    ),
  }),
  refusals: ['POLICY_UNKNOWN'],
})

export const voidCode = defineFunction({
  name: 'voidCode',
  summary: 'Voids a code that this device shows, at once: after a screenshot, or on leaving the page.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    codeId: IdSchema,
    because: v.picklist(['screenshot', 'left']),
  }),
  result: v.strictObject({ codeId: IdSchema }),
  refusals: [],
})
