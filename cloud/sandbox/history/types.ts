import type { REVIEW_REASONS } from '../../contract/functions/clerk'
import type { CapPeriod, EvidenceKind } from '../../contract/shapes'
import type { Day, Fen, Relation, VisitType } from '../../contract/values'
import type { BillName } from './bills'

/**
 * Who stands at the counter: the patient with his own code, a relative by id with the patient's code, or the
 * patient with his insurance card or ID card.
 */
export type Shown = 'self' | 'card' | 'idCard' | { readonly by: string }

/** One use of a person's insurance at one institution. */
export interface VisitAct {
  readonly what: 'visit'
  readonly patient: string
  readonly shown: Shown
  readonly institution: string
  readonly visitType: VisitType
  readonly bill: BillName
  /** Given back on the same day, for this reason. */
  readonly reversed?: string
}

export type Verdict = 'pass' | 'waiting' | keyof typeof REVIEW_REASONS

export type Act =
  | VisitAct
  /** 亲情账户 by the member's face on the holder's phone, or by an invitation that he accepts on his own. */
  | {
      readonly what: 'bind'
      readonly holder: string
      readonly member: string
      readonly relation: Relation
      readonly way: 'faceToFace' | 'invitation'
    }
  /** 亲情账户 by papers, which a clerk passes, refuses by a reason, or has not looked at yet. */
  | {
      readonly what: 'bindByPapers'
      readonly holder: string
      readonly member: string
      readonly relation: Relation
      readonly papers: readonly EvidenceKind[]
      readonly verdict: Verdict
      /** A better paper is asked for by this reason instead of a verdict, and waited for. */
      readonly supplement?: Exclude<Verdict, 'pass' | 'waiting'>
    }
  | { readonly what: 'activateFor'; readonly holder: string; readonly member: string }
  | {
      readonly what: 'grant'
      readonly grantor: string
      readonly beneficiary: string
      readonly relation: Relation
      readonly cap?: { readonly period: CapPeriod; readonly amount: Fen }
    }
  | { readonly what: 'revoke'; readonly grantor: string; readonly beneficiary: string }
  | { readonly what: 'unbind'; readonly holder: string; readonly member: string }
  /** 医保钱包, opened by its owner or by who holds his code. */
  | { readonly what: 'openWallet'; readonly owner: string; readonly by?: string }
  | {
      readonly what: 'sendWallet'
      readonly sender: string
      readonly payee: string
      readonly relation: Relation
      readonly amount: Fen
      readonly answer: 'accept' | 'refuse' | 'none'
    }
  | {
      readonly what: 'planTransfer'
      readonly owner: string
      readonly payee: string
      readonly relation: Relation
      readonly amount: Fen
      readonly dayOfMonth: number
    }
  | { readonly what: 'acceptAll'; readonly payee: string }
  | { readonly what: 'toPot'; readonly giver: string; readonly beneficiary: string; readonly amount: Fen }
  | {
      readonly what: 'payPremium'
      readonly payer: string
      readonly insured: string
      readonly relation: Relation
      readonly year: number
    }
  /** What hosts do by themselves: plans that are due, transfers that were not accepted in time. */
  | { readonly what: 'plannedWork' }
  /** Everybody with a phone reads what has come in so far. */
  | { readonly what: 'readMessages' }
  /** The centre credits every account of the month, and at the turn of a year the yearly ones. */
  | { readonly what: 'credit'; readonly day: Day }

/** Something that happened once. */
export interface Moment {
  readonly on: Day
  /** Shanghai time, "09:41". */
  readonly at: string
  readonly act: Act
}

/** Something that happens again and again: the day of the month varies, the bill goes round. */
export interface Habit {
  readonly visit: Omit<VisitAct, 'what' | 'bill'>
  readonly bills: readonly [BillName, ...BillName[]]
  /** Every so many months … */
  readonly everyMonths: number
  /** … beginning in this month of the history, 0 = the first whole one. */
  readonly firstMonth?: number
  /** … and ending before this one. */
  readonly untilMonth?: number
}

export interface FamilyHistory {
  readonly moments: readonly Moment[]
  readonly habits: readonly Habit[]
}

/** An act at its business instant, ms. */
export interface TimedAct {
  readonly at: number
  readonly act: Act
}
