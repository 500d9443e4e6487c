import * as v from 'valibot'
import { ReceiptSchema, VisitSchema } from '../shapes'
import {
  DaySchema,
  FenSchema,
  IdNumberInputSchema,
  IdSchema,
  ItemClassSchema,
  ItemKindSchema,
  PersonNameInputSchema,
  PlaceSchema,
  RatioSchema,
  RelationSchema,
  RequestIdSchema,
  VisitTypeSchema,
  WordSchema,
} from '../values'
import { defineFunction } from './define'

export * from './terminalAfter'
export * from './terminalDay'
export * from './terminalPremium'
export * from './terminalStay'

export const signInTerminal = defineFunction({
  name: 'signInTerminal',
  summary: '9001 签到: begins the day of a member of staff at one terminal of his institution.',
  access: 'staff',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, terminalId: v.nullable(IdSchema) }),
  result: v.strictObject({
    terminalId: IdSchema,
    terminalName: v.string(),
    terminals: v.array(v.strictObject({ terminalId: IdSchema, name: v.string() })),
    institution: v.strictObject({
      institutionId: IdSchema,
      name: v.string(),
      kind: v.picklist(['hospital', 'community', 'pharmacy', 'emergency']),
      level: v.nullable(WordSchema),
      region: v.string(),
      regionName: PlaceSchema,
    }),
    staffName: v.string(),
    visitTypes: v.array(VisitTypeSchema),
    today: DaySchema,
  }),
  refusals: ['TERMINAL_NOT_YOURS'],
})

export const decodeCode = defineFunction({
  name: 'decodeCode',
  summary:
    '1101 with an e-credential: consumes a 医保码 and opens a visit bound to terminal, staff and person.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    terminalId: IdSchema,
    code: v.pipe(v.string(), v.maxLength(64)),
  }),
  result: v.strictObject({ visit: VisitSchema }),
  refusals: [
    'TERMINAL_NOT_YOURS',
    'CODE_UNKNOWN',
    'CODE_EXPIRED',
    'CODE_USED',
    'CODE_VOID',
    'CREDENTIAL_SUSPENDED',
    'PERSON_DECEASED',
    'POLICY_UNKNOWN',
  ],
})

export const openVisitByCard = defineFunction({
  name: 'openVisitByCard',
  summary: '1101 with an ID card (02) or an insurance card (03): opens a visit without a phone.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    terminalId: IdSchema,
    card: v.union([
      v.strictObject({ type: v.literal('02'), idNumber: IdNumberInputSchema }),
      v.strictObject({ type: v.literal('03'), cardNumber: v.pipe(v.string(), v.maxLength(40)) }),
    ]),
    /** Who collects for the patient with his card, and what he is to the patient; left out = the patient himself. */
    collector: v.optional(v.strictObject({ name: PersonNameInputSchema, relation: RelationSchema })),
  }),
  result: v.strictObject({ visit: VisitSchema }),
  refusals: [
    'TERMINAL_NOT_YOURS',
    'ID_NUMBER_LENGTH',
    'ID_NUMBER_CHARACTERS',
    'ID_NUMBER_BIRTH_DATE',
    'ID_NUMBER_CHECK_DIGIT',
    'CARD_UNKNOWN',
    'CARD_LOST',
    'NAME_INVALID',
    'PERSON_DECEASED',
    'POLICY_UNKNOWN',
  ],
})

export const registerVisit = defineFunction({
  name: 'registerVisit',
  summary: '2201: the cashier confirms 人证一致 and says what kind of visit it is.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    visitId: IdSchema,
    visitType: VisitTypeSchema,
    identityConfirmed: v.literal(true),
  }),
  result: v.strictObject({ visit: VisitSchema }),
  refusals: ['NOT_FOUND', 'VISIT_EXPIRED', 'VISIT_CLOSED', 'VISIT_TYPE_NOT_HERE', 'VISIT_NEEDS_ADMISSION'],
})

export const reportMismatch = defineFunction({
  name: 'reportMismatch',
  summary: '人证不符: closes the visit, is audited, and tells the member and his holders.',
  access: 'staff',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, visitId: IdSchema }),
  result: v.strictObject({ visitId: IdSchema, state: v.literal('mismatch') }),
  refusals: ['NOT_FOUND', 'VISIT_EXPIRED', 'VISIT_CLOSED'],
})

export const CatalogueItemSchema = v.strictObject({
  code: v.string(),
  name: v.string(),
  /** Initials of the pinyin, for the search box: "atfttg" */
  initials: v.string(),
  specification: v.string(),
  unit: v.string(),
  kind: ItemKindSchema,
  class: ItemClassSchema,
  price: FenSchema,
  selfPayRatio: v.nullable(RatioSchema),
  priceLimit: v.nullable(FenSchema),
})

export type CatalogueItem = v.InferOutput<typeof CatalogueItemSchema>

export const searchCatalogue = defineFunction({
  name: 'searchCatalogue',
  summary: 'Finds items by name, initials or code.',
  access: 'staff',
  changes: false,
  params: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(40)),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  }),
  result: v.strictObject({ items: v.array(CatalogueItemSchema) }),
  refusals: [],
})

/** One line as the cashier entered it; everything else comes from the catalogue. */
export const BillInputLineSchema = v.strictObject({
  code: v.pipe(v.string(), v.maxLength(40)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  /** A price that differs from the catalogue's, in fen. */
  price: v.optional(FenSchema),
})

const BillParams = {
  visitId: IdSchema,
  items: v.pipe(v.array(BillInputLineSchema), v.maxLength(200)),
  /** false = not from the account today (acct_used_flag 0). */
  useAccount: v.boolean(),
  /** Whether aid is asked for at the till; matters where the region says `onRequest`. */
  useAid: v.boolean(),
}

const BILL_REFUSALS = [
  'NOT_FOUND',
  'VISIT_EXPIRED',
  'VISIT_CLOSED',
  'VISIT_NOT_CONFIRMED',
  'ITEM_UNKNOWN',
  'BILL_EMPTY',
  'BILL_TOO_LARGE',
  'REGION_UNKNOWN',
  'POLICY_UNKNOWN',
  'INSURANCE_NOT_IN_FORCE',
  'ITEM_NEVER_PAYABLE',
  'DAY_CLOSED',
] as const

export const quoteSettlement = defineFunction({
  name: 'quoteSettlement',
  summary: '2206/2101 预结算: what the bill would cost whom. Moves nothing.',
  access: 'staff',
  changes: false,
  params: v.strictObject(BillParams),
  result: v.strictObject({ quote: ReceiptSchema }),
  refusals: BILL_REFUSALS,
})

export const settle = defineFunction({
  name: 'settle',
  summary: '2207/2102 结算: takes the quoted amounts, once.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    ...BillParams,
    /** The amounts of the quote that the cashier saw; if they changed, nothing is taken. */
    quoted: v.strictObject({
      totalFee: FenSchema,
      fundPay: FenSchema,
      ownAccountPay: FenSchema,
      mutualAidPay: FenSchema,
      cashPay: FenSchema,
    }),
  }),
  result: v.strictObject({ receipt: ReceiptSchema }),
  refusals: [...BILL_REFUSALS, 'QUOTE_CHANGED'],
})

export const getSettlement = defineFunction({
  name: 'getSettlement',
  summary: 'The receipt of a settlement of one’s own institution; also what a lost answer of `settle` was.',
  access: 'staff',
  changes: false,
  params: v.strictObject({ settlementId: IdSchema }),
  result: v.strictObject({ receipt: ReceiptSchema }),
  refusals: ['NOT_FOUND'],
})
