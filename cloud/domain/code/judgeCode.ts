import { granted, type Judged, refused } from '../../contract/refusals'

/** What is known of an issued 医保码 besides its digits. Instants are real time, ms. */
export interface CodeFacts {
  readonly state: 'live' | 'consumed' | 'void'
  readonly expiresAt: number
}

export type CodeStanding = 'live' | 'expired' | 'used' | 'void'

/**
 * What a code is worth now. It lives to the end of its grace: the seconds in which a code that the phone has
 * just replaced may still be on its way to the scanner.
 */
export function codeStanding(code: CodeFacts, now: number, graceMs: number): CodeStanding {
  if (code.state === 'consumed') return 'used'
  if (code.state === 'void') return 'void'
  return now < code.expiresAt + graceMs ? 'live' : 'expired'
}

const REFUSAL_OF = { expired: 'CODE_EXPIRED', used: 'CODE_USED', void: 'CODE_VOID' } as const

/** Grants a code that may be consumed; refuses CODE_UNKNOWN, CODE_EXPIRED, CODE_USED or CODE_VOID. */
export function judgeCode<T extends CodeFacts>(code: T | null, now: number, graceMs: number): Judged<T> {
  if (code === null) return refused('CODE_UNKNOWN')
  const standing = codeStanding(code, now, graceMs)
  return standing === 'live' ? granted(code) : refused(REFUSAL_OF[standing])
}

/** A code in whose place a newer one came: what is left of its life is the grace. */
export const superseded = <T extends CodeFacts>(code: T, now: number): T => ({
  ...code,
  expiresAt: Math.min(code.expiresAt, now),
})

/** A code that may not be used from this moment. */
export const voided = <T extends CodeFacts>(code: T): T => ({ ...code, state: 'void' })
