import type { Amounts } from '../contract/shapes'
import type { Bucket, Day, Fen } from '../contract/values'
import type { Instant } from './fields'

/** The id is the person's: nobody lies in two hospitals. Gone with the discharge. */
export interface AdmissionDocument {
  personId: string
  institutionId: string
  visitId: string
  admittedOn: Day
  admittedAt: Instant
  admittedBy: string
}

/** By how much each amount of a bill changed; any may be below zero. */
export interface ChangedFigures {
  amounts: Amounts
  buckets: Partial<Record<Bucket, Fen>>
}

/** 二次扫码: a relative paid what was left to cash. */
export interface SecondScanPart extends ChangedFigures {
  postingId: string
  grantorId: string
  codeId: string
  amount: Fen
  at: Instant
  by: string
}

/** 退费: lines that were taken off the bill. */
export interface ReturnPart extends ChangedFigures {
  postingId: string
  lines: { code: string; name: string; count: number }[]
  reason: string
  at: Instant
  by: string
}

/**
 * What a till did to a bill after its settlement, on the day on which it did it; the settlement itself is its own
 * first move. The id is the posting's.
 */
export interface TillMoveDocument extends ChangedFigures {
  /** `${terminalId}:${day}` of the move. */
  terminalDay: string
  settlementId: string
  what: 'secondScan' | 'return' | 'reversal'
  patientId: string
  staffUserId: string
  at: Instant
}

/** `${terminalId}:${day}`: nothing is booked on it any more, so its list needs no copy here. */
export interface DayClosingDocument {
  terminalId: string
  day: Day
  closedAt: Instant
  closedBy: string
}
