import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day, Region } from '../../contract/values'
import type { PolicyBook } from '../policy'

const SECOND_MS = 1000

export interface CodeRules {
  readonly lifeMs: number
  readonly graceMs: number
  /** Codes of one person that one device may ask for within a minute. */
  readonly issuePerMinute: number
  readonly visitMinutes: number
}

/** The life of codes in the region of the person shown, on a day; POLICY_UNKNOWN where a value lacks. */
export function codeRules(book: PolicyBook, region: Region, day: Day): Judged<CodeRules> {
  const life = book.lookUp(region, day, 'code.ttlSeconds')
  const grace = book.lookUp(region, day, 'code.graceSeconds')
  const perMinute = book.lookUp(region, day, 'code.issuePerMinute')
  const visit = book.lookUp(region, day, 'code.visitMinutes')
  if (life.known && grace.known && perMinute.known && visit.known) {
    return granted({
      lifeMs: life.value * SECOND_MS,
      graceMs: grace.value * SECOND_MS,
      issuePerMinute: perMinute.value,
      visitMinutes: visit.value,
    })
  }
  const missing = [life, grace, perMinute, visit].find((finding) => !finding.known)
  return refused('POLICY_UNKNOWN', {
    region: book.region(region)?.name ?? region,
    path: missing?.path ?? 'code',
  })
}
