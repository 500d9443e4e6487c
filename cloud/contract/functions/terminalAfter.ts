import * as v from 'valibot'
import { ReceiptSchema } from '../shapes'
import { IdSchema, RequestIdSchema } from '../values'
import { defineFunction } from './define'

const ReasonSchema = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100))

/** At which till it is booked; left out = the one that settled. */
const AtTill = { terminalId: v.optional(IdSchema) }

export const paySecondScan = defineFunction({
  name: 'paySecondScan',
  summary:
    '二次扫码: where the region pays so, a relative’s code pays what a settled bill left to cash, once, within the minutes of the policy.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    ...AtTill,
    settlementId: IdSchema,
    /** The 医保码 of the relative who pays, shown by himself or by one who holds it. */
    code: v.pipe(v.string(), v.maxLength(64)),
  }),
  result: v.strictObject({ receipt: ReceiptSchema }),
  refusals: [
    'NOT_FOUND',
    'TERMINAL_NOT_YOURS',
    'DAY_CLOSED',
    'ALREADY_REVERSED',
    'CODE_UNKNOWN',
    'CODE_EXPIRED',
    'CODE_USED',
    'CODE_VOID',
    'CREDENTIAL_SUSPENDED',
    'POLICY_UNKNOWN',
    'SECOND_SCAN_NOT_HERE',
    'SECOND_SCAN_TOO_LATE',
    'SECOND_SCAN_DONE',
    'SECOND_SCAN_NOT_GRANTED',
    'SECOND_SCAN_PAYS_NOTHING',
  ],
})

export const reverseSettlement = defineFunction({
  name: 'reverseSettlement',
  summary:
    '2208/2103 撤销: gives a whole settlement back, once, to the accounts and credit years it came from.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    ...AtTill,
    settlementId: IdSchema,
    reason: ReasonSchema,
  }),
  result: v.strictObject({ receipt: ReceiptSchema }),
  refusals: ['NOT_FOUND', 'TERMINAL_NOT_YOURS', 'DAY_CLOSED', 'ALREADY_REVERSED', 'TOO_LATE_TO_REVERSE'],
})

export const returnItems = defineFunction({
  name: 'returnItems',
  summary:
    '退费: takes lines off a settled bill. The rest is decided anew on the facts of its day; what each payer paid too much goes back to the account and credit year it came from, and nobody pays more.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    ...AtTill,
    settlementId: IdSchema,
    lines: v.pipe(
      v.array(
        v.strictObject({
          code: v.pipe(v.string(), v.maxLength(40)),
          /** How many go back. */
          count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
        }),
      ),
      v.minLength(1),
      v.maxLength(200),
    ),
    reason: ReasonSchema,
  }),
  result: v.strictObject({ receipt: ReceiptSchema }),
  refusals: [
    'NOT_FOUND',
    'TERMINAL_NOT_YOURS',
    'DAY_CLOSED',
    'ALREADY_REVERSED',
    'TOO_LATE_TO_REVERSE',
    'RETURN_LINE_UNKNOWN',
    'RETURN_NEEDS_REVERSAL',
    'BILL_NOT_KEPT',
  ],
})
