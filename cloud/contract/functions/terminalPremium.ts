import * as v from 'valibot'
import { PaidFromSchema } from '../shapes'
import {
  DaySchema,
  FenSchema,
  IdNumberInputSchema,
  IdSchema,
  InstantSchema,
  PersonNameInputSchema,
  RelationSchema,
  RequestIdSchema,
  WordSchema,
} from '../values'
import { defineFunction } from './define'
import { PREMIUM_FOR_WHOM, refusalsOf, TYPED_IDENTITY, UNKNOWN_RULES } from './refusalGroups'

/** Whose year it is, and for whom: the payer is the person of the visit, who stands at the counter himself. */
const ForWhom = {
  visitId: IdSchema,
  /** Left out: the payer’s own year. */
  insured: v.optional(v.strictObject({ name: PersonNameInputSchema, idNumber: IdNumberInputSchema })),
  /** What the insured is to the payer; may be left out where they are known to each other. */
  relation: v.optional(RelationSchema),
}

const AT_TILL = ['VISIT_EXPIRED', 'VISIT_CLOSED', 'PREMIUM_NEEDS_PAYER', ...PREMIUM_FOR_WHOM] as const

const WhoPaysForWhom = { payerMasked: v.string(), insuredMasked: v.string(), relationLabel: WordSchema }

export const checkTillPremium = defineFunction({
  name: 'checkTillPremium',
  summary:
    'At a counter: which years of 居民医保 the person of a visit may pay for himself or a relative, from which of his pockets, and which are paid.',
  access: 'staff',
  changes: false,
  params: v.strictObject(ForWhom),
  result: v.strictObject({
    ...WhoPaysForWhom,
    offers: v.array(
      v.strictObject({
        year: v.number(),
        amount: FenSchema,
        coversFrom: DaySchema,
        coversTo: DaySchema,
        retroactive: v.boolean(),
        /** When it was paid, by whoever; null where it is not. */
        paidAt: v.nullable(InstantSchema),
        /** The payer’s pockets that hold enough; his balances are not told. */
        from: v.array(PaidFromSchema),
      }),
    ),
  }),
  refusals: refusalsOf(AT_TILL, TYPED_IDENTITY, UNKNOWN_RULES),
})

export const payTillPremium = defineFunction({
  name: 'payTillPremium',
  summary:
    '代缴 at a counter: the person of a visit pays 居民医保 of one year, for himself or a relative. Once per person and year, whoever pays and wherever.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    ...ForWhom,
    year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
    /** The amount that the payer was told. */
    amount: FenSchema,
    from: PaidFromSchema,
    /** 人证一致: the cashier saw that it is the payer himself. */
    identityConfirmed: v.literal(true),
  }),
  result: v.strictObject({
    premium: v.strictObject({
      premiumId: IdSchema,
      ...WhoPaysForWhom,
      year: v.number(),
      amount: FenSchema,
      from: PaidFromSchema,
      paidAt: InstantSchema,
      coversFrom: DaySchema,
      coversTo: DaySchema,
      institutionName: v.string(),
    }),
  }),
  refusals: refusalsOf(
    AT_TILL,
    TYPED_IDENTITY,
    'TRANSFER_NOTHING',
    'TRANSFER_NO_ACCOUNT',
    'TRANSFER_BALANCE',
    'PREMIUM_YEAR',
    'PREMIUM_PAID',
    'PREMIUM_CHANGED',
    'PREMIUM_AREA',
    'WALLET_NOT_OPEN',
    UNKNOWN_RULES,
  ),
})
