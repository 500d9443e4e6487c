import * as v from 'valibot'
import { PaidFromSchema, PlanSchema, PremiumSchema, TransferSchema, WhoSchema } from '../shapes'
import {
  DaySchema,
  FenSchema,
  IdSchema,
  RelationSchema,
  RequestIdSchema,
  SentenceSchema,
  WordSchema,
} from '../values'
import { BeneficiarySchema } from './aid'
import { defineFunction } from './define'
import { ACTING, PREMIUM_FOR_WHOM, refusalsOf, TYPED_IDENTITY } from './refusalGroups'

const UNKNOWN_RULES = ['REGION_UNKNOWN', 'POLICY_UNKNOWN'] as const

/** What one transfer between wallets may be refused for. */
const WALLET_SENDING = [
  'NOT_FOUND',
  'TRANSFER_SELF',
  'PERSON_DECEASED',
  'TRANSFER_RESTS',
  'WALLET_NOT_ONLINE',
  'WALLET_NOT_OPEN',
  'WALLET_PAYEE_UNINSURED',
  'WALLET_PAYEE_NONE',
  'WALLET_RELATION',
  'RELATION_SEX',
  'RELATION_AGE',
] as const

/** What one movement into a pot may be refused for. */
const POT_SENDING = [
  'NOT_FOUND',
  'TRANSFER_SELF',
  'POT_NOT_OFFERED',
  'TRANSFER_RESTS',
  'POT_NO_GRANT',
] as const

const AMOUNTS = ['TRANSFER_NOTHING', 'TRANSFER_NO_ACCOUNT', 'TRANSFER_BALANCE'] as const

export const getWallet = defineFunction({
  name: 'getWallet',
  summary:
    'The wallet and pots of oneself or a member: balances, what may still be sent, what waits, and the plans.',
  access: 'person',
  changes: false,
  params: v.strictObject({ personId: v.optional(IdSchema) }),
  result: v.strictObject({
    who: WhoSchema,
    /** Why the wallet cannot be opened or used here, as a refusal's sentence. */
    obstacle: v.nullable(SentenceSchema),
    isOpen: v.boolean(),
    balance: FenSchema,
    /** 个人账户: what may be sent from it; null where the person has none. */
    account: v.nullable(FenSchema),
    limits: v.nullable(
      v.strictObject({
        perTransfer: FenSchema,
        perDay: v.number(),
        leftToday: v.number(),
        closedFrom: v.string(),
        closedTo: v.string(),
        acceptBy: v.string(),
        openNow: v.boolean(),
      }),
    ),
    /** Kinships to whom a wallet may send, as codes with labels. */
    relations: v.array(v.strictObject({ relation: RelationSchema, label: WordSchema })),
    /** Relatives already known, with what they are to the person. */
    payees: v.array(v.strictObject({ who: WhoSchema, relation: RelationSchema })),
    pot: v.strictObject({
      /** Whether the region has one. */
      offered: v.boolean(),
      keepMin: FenSchema,
      /** What may be moved now. */
      movable: FenSchema,
      leftThisMonth: v.nullable(v.number()),
      /** To whom the person may move money, and what of his lies there. */
      given: v.array(v.strictObject({ who: WhoSchema, relation: RelationSchema, balance: FenSchema })),
      received: v.array(v.strictObject({ who: WhoSchema, balance: FenSchema })),
    }),
    waiting: v.array(TransferSchema),
    plans: v.array(PlanSchema),
  }),
  refusals: refusalsOf('NOT_FOUND', ACTING, UNKNOWN_RULES),
})

export const openWallet = defineFunction({
  name: 'openWallet',
  summary: 'Opens the 医保钱包 of oneself or of a member for whom the caller may.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, personId: v.optional(IdSchema) }),
  result: v.strictObject({ who: WhoSchema, isOpen: v.boolean() }),
  refusals: refusalsOf(
    'NOT_FOUND',
    ACTING,
    'PERSON_DECEASED',
    'WALLET_NOT_ONLINE',
    'WALLET_OPEN_ALREADY',
    UNKNOWN_RULES,
  ),
})

export const transferWallet = defineFunction({
  name: 'transferWallet',
  summary:
    'Sends money to a relative’s 医保钱包, also in another province. It waits until he accepts, or comes back.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    payee: BeneficiarySchema,
    /** What the payee is to the caller. */
    relation: RelationSchema,
    from: PaidFromSchema,
    amount: FenSchema,
  }),
  result: v.strictObject({ transfer: TransferSchema }),
  refusals: refusalsOf(
    TYPED_IDENTITY,
    WALLET_SENDING,
    AMOUNTS,
    'WALLET_CLOSED',
    'WALLET_DAY_LIMIT',
    'WALLET_AMOUNT',
    UNKNOWN_RULES,
  ),
})

export const answerTransfer = defineFunction({
  name: 'answerTransfer',
  summary:
    'Accepts a transfer into the wallet, or refuses it: then it goes back at once, to where it came from.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    transferId: IdSchema,
    answer: v.picklist(['accept', 'refuse']),
  }),
  result: v.strictObject({ transfer: TransferSchema }),
  refusals: refusalsOf(
    'NOT_FOUND',
    ACTING,
    'PERSON_DECEASED',
    'TRANSFER_CLOSED',
    'TRANSFER_LAPSED',
    'WALLET_NOT_OPEN',
    UNKNOWN_RULES,
  ),
})

export const transferToPot = defineFunction({
  name: 'transferToPot',
  summary:
    'Moves money of one’s 个人账户 into a relative’s 共济账户, where the region wants it moved first (划拨).',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    beneficiaryId: IdSchema,
    amount: FenSchema,
  }),
  result: v.strictObject({ transfer: TransferSchema }),
  refusals: refusalsOf(POT_SENDING, AMOUNTS, 'POT_MONTH_LIMIT', UNKNOWN_RULES),
})

export const listTransfers = defineFunction({
  name: 'listTransfers',
  summary: 'Pages of what oneself or a member sent, or received, newest first.',
  access: 'person',
  changes: false,
  params: v.strictObject({
    personId: v.optional(IdSchema),
    direction: v.picklist(['sent', 'received']),
    cursor: v.optional(v.nullable(v.string())),
  }),
  result: v.strictObject({ transfers: v.array(TransferSchema), nextCursor: v.nullable(v.string()) }),
  refusals: refusalsOf('NOT_FOUND', ACTING),
})

export const planTransfer = defineFunction({
  name: 'planTransfer',
  summary: 'Plans the same transfer for a day of every month; each is judged anew when its day comes.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    kind: v.picklist(['wallet', 'pot']),
    payee: BeneficiarySchema,
    relation: RelationSchema,
    from: PaidFromSchema,
    amount: FenSchema,
    dayOfMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(28)),
    until: v.nullable(DaySchema),
  }),
  result: v.strictObject({ plan: PlanSchema }),
  refusals: refusalsOf(
    TYPED_IDENTITY,
    WALLET_SENDING,
    POT_SENDING,
    'TRANSFER_NOTHING',
    'TRANSFER_NO_ACCOUNT',
    'WALLET_AMOUNT',
    'PLAN_DATES',
    'PLAN_LIMIT',
    UNKNOWN_RULES,
  ),
})

export const cancelPlan = defineFunction({
  name: 'cancelPlan',
  summary: 'Stops a plan. What was sent stays sent.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, planId: IdSchema }),
  result: v.strictObject({ plan: PlanSchema }),
  refusals: ['NOT_FOUND', 'PLAN_ENDED'],
})

const PREMIUM_FOR = [...TYPED_IDENTITY, ...PREMIUM_FOR_WHOM] as const

export const checkPremium = defineFunction({
  name: 'checkPremium',
  summary:
    'Which years of 居民医保 may be paid for a person now, what each costs and covers, and which are paid already.',
  access: 'person',
  changes: false,
  params: v.strictObject({
    /** Left out: the caller himself. */
    insured: v.optional(BeneficiarySchema),
    relation: v.optional(RelationSchema),
  }),
  result: v.strictObject({
    insured: WhoSchema,
    offers: v.array(
      v.strictObject({
        year: v.number(),
        amount: FenSchema,
        coversFrom: DaySchema,
        coversTo: DaySchema,
        /** True for the year of birth, paid within the days given: it covers from birth. */
        retroactive: v.boolean(),
        paid: v.nullable(PremiumSchema),
      }),
    ),
    /** What may be paid from each pocket; null where there is none, or where it may not pay for this person. */
    account: v.nullable(FenSchema),
    wallet: v.nullable(FenSchema),
  }),
  refusals: refusalsOf(PREMIUM_FOR, UNKNOWN_RULES),
})

export const payPremium = defineFunction({
  name: 'payPremium',
  summary: 'Pays a relative’s (or one’s own) 居民医保 of one year. Once per person and year, whoever pays.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    insured: v.optional(BeneficiarySchema),
    relation: v.optional(RelationSchema),
    year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
    /** The amount that the caller saw. */
    amount: FenSchema,
    from: PaidFromSchema,
  }),
  result: v.strictObject({ premium: PremiumSchema }),
  refusals: refusalsOf(
    PREMIUM_FOR,
    AMOUNTS,
    'PREMIUM_YEAR',
    'PREMIUM_PAID',
    'PREMIUM_CHANGED',
    'PREMIUM_AREA',
    'WALLET_NOT_OPEN',
    UNKNOWN_RULES,
  ),
})

export const listPremiums = defineFunction({
  name: 'listPremiums',
  summary: 'What one paid for relatives and what was paid for oneself or one’s members, newest first.',
  access: 'person',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({ premiums: v.array(PremiumSchema) }),
  refusals: ['NOT_FOUND'],
})
