import * as v from 'valibot'
import { DaySchema, FenSchema, IdSchema, InstantSchema, RequestIdSchema, VisitTypeSchema } from '../values'
import { BucketSchema } from '../values/bill'
import { SignedFenSchema } from '../values/fen'
import { defineFunction } from './define'

/** Net of what was given back: a day on which more was given back than taken is below zero. */
const TillTotalsSchema = v.strictObject({
  totalFee: SignedFenSchema,
  poolPay: SignedFenSchema,
  majorIllnessPay: SignedFenSchema,
  fundPay: SignedFenSchema,
  ownAccountPay: SignedFenSchema,
  mutualAidPay: SignedFenSchema,
  accountPay: SignedFenSchema,
  cashPay: SignedFenSchema,
})

const TerminalDaySchema = v.strictObject({
  day: DaySchema,
  closedAt: v.nullable(InstantSchema),
  /** What the till did, newest first; what it gave back is below zero. */
  rows: v.array(
    v.strictObject({
      moveId: IdSchema,
      what: v.picklist(['settlement', 'secondScan', 'return', 'reversal']),
      settlementId: IdSchema,
      at: InstantSchema,
      patientMasked: v.string(),
      visitType: VisitTypeSchema,
      /** How the bill stands now, whatever day it is. */
      state: v.picklist(['settled', 'reversed']),
      totalFee: SignedFenSchema,
      fundPay: SignedFenSchema,
      accountPay: SignedFenSchema,
      cashPay: SignedFenSchema,
    }),
  ),
  totals: v.strictObject({
    /** Settlements of the day that still stand. */
    count: v.number(),
    /** Reversals made on the day. */
    reversed: v.number(),
    ...TillTotalsSchema.entries,
    buckets: v.record(BucketSchema, SignedFenSchema),
  }),
  /** The same sums out of the ledger, where they were asked for. */
  ledger: v.nullable(TillTotalsSchema),
  /** The differences between list and ledger, amount by amount, added up; 0 = they agree. */
  difference: v.nullable(FenSchema),
})

export const listTerminalDay = defineFunction({
  name: 'listTerminalDay',
  summary: 'What one terminal did on one day, with totals; on demand beside the ledger (3201 对账).',
  access: 'staff',
  changes: false,
  params: v.strictObject({
    terminalId: IdSchema,
    day: v.optional(DaySchema),
    /** Also adds the day up out of the ledger. */
    withLedger: v.optional(v.boolean()),
  }),
  result: TerminalDaySchema,
  refusals: ['TERMINAL_NOT_YOURS'],
})

export const closeTerminalDay = defineFunction({
  name: 'closeTerminalDay',
  summary:
    '日结: closes a terminal’s day when its list agrees with the ledger; nothing more is booked on it.',
  access: 'staff',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, terminalId: IdSchema, day: v.optional(DaySchema) }),
  result: TerminalDaySchema,
  refusals: ['TERMINAL_NOT_YOURS', 'DAY_NOT_YET', 'DAY_ALREADY_CLOSED', 'DAY_DOES_NOT_AGREE'],
})
