import { granted, type Judged, refused } from '../../contract/refusals'

/** The first two of the 18 digits: no other number of a family begins so. */
export const CODE_PREFIX = '86'
export const RANDOM_DIGITS = 16

/** The digits as a scanner or a hand may give them: spaces between groups of four do not matter. */
export function judgeCodeText(text: string): Judged<string> {
  const digits = text.replace(/\s/g, '')
  return /^86\d{16}$/.test(digits) ? granted(digits) : refused('CODE_UNKNOWN')
}
