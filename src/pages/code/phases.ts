import type { Functions, ResultOf } from '@contract/functions'
import type { CallError } from '@/services'

export type IssuedCode = ResultOf<Functions['issueCode']>
type Status = ResultOf<Functions['getCodeStatus']>
export type CodeSettlement = NonNullable<Status['settlement']>
export type CodePayment = NonNullable<Status['paid']>

/** A code on the screen, and when (ms of this phone) its answer came. */
export interface HeldCode extends IssuedCode {
  heldAt: number
}

/** What the code page shows. */
export type Phase =
  /** Nothing yet, or left: a code is asked for as soon as the page is in front. */
  | { at: 'loading' }
  | { at: 'live' }
  /** The person wants his PIN before each showing; `error` says what was wrong with the last one. */
  | { at: 'pin'; error: CallError | null }
  | { at: 'refused'; error: CallError }
  /** No network, and the last code has expired. */
  | { at: 'gone' }
  | { at: 'scanned'; institutionName: string | null }
  | { at: 'settled'; institutionName: string | null; settlement: CodeSettlement }
  /** It paid a relative's bill by a second scan. */
  | { at: 'paid'; institutionName: string | null; paid: CodePayment }
  /** The visit became a stay in hospital, settled at discharge. */
  | { at: 'admitted'; institutionName: string | null }
  /** The cashier saw somebody else. */
  | { at: 'mismatch'; institutionName: string | null }
  /** The visit ended without a bill. */
  | { at: 'closed'; institutionName: string | null }

/** How often (ms) a phase is asked about again, null for never: a bill that stands may still be given back. */
export function askedEvery(phase: Phase): number | null {
  if (phase.at === 'live' || phase.at === 'scanned') return 1500
  const mayComeBack =
    (phase.at === 'settled' && phase.settlement.reversal === null) ||
    (phase.at === 'paid' && phase.paid.stands)
  return mayComeBack ? 5000 : null
}

/** Whether an answer says something else than the page shows. */
export const isNews = (shown: Phase, next: Phase): boolean => JSON.stringify(shown) !== JSON.stringify(next)

/** ms that a code has left on this phone, never below 0: counted from its coming, not by the phone's clock. */
export const lifeLeft = (code: HeldCode, now: number): number =>
  Math.max(0, code.heldAt + code.lifeSeconds * 1000 - now)

/** What a status means for the page: a phase, 'renew' when the code is dead, or null when nothing changed. */
export function readStatus(status: Status): Phase | 'renew' | null {
  const { state, institutionName, settlement, paid } = status
  switch (state) {
    case 'live':
      return null
    case 'scanned':
      return { at: 'scanned', institutionName }
    case 'settled':
      // Without the right to see the bill nothing but its end can be shown.
      return settlement === null
        ? { at: 'closed', institutionName }
        : { at: 'settled', institutionName, settlement }
    case 'paid':
      return paid === null ? { at: 'closed', institutionName } : { at: 'paid', institutionName, paid }
    case 'admitted':
    case 'mismatch':
    case 'closed':
      return { at: state, institutionName }
    case 'void':
    case 'expired':
      return 'renew'
  }
}
