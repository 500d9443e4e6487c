import { type CodeFacts, codeStanding } from './judgeCode'

export type ShownState =
  | 'live'
  | 'scanned'
  | 'admitted'
  | 'settled'
  | 'paid'
  | 'mismatch'
  | 'closed'
  | 'void'
  | 'expired'

/**
 * What the phone tells of a code that it showed: alive; scanned, and what became of the visit that the scan
 * opened; or why it can no longer be scanned. A visit past its time is closed even before anybody wrote so.
 */
export function shownState(
  code: CodeFacts,
  visit: { readonly state: string; readonly expiresAt: number } | null,
  now: number,
  graceMs: number,
): ShownState {
  if (visit === null) {
    const standing = codeStanding(code, now, graceMs)
    return standing === 'used' ? 'closed' : standing
  }
  switch (visit.state) {
    case 'settled':
      return 'settled'
    case 'admitted':
      return 'admitted'
    case 'mismatch':
      return 'mismatch'
    case 'expired':
      return 'closed'
    default:
      return now < visit.expiresAt ? 'scanned' : 'closed'
  }
}
