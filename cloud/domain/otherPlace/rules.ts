import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day, Region } from '../../contract/values'
import type { PolicyBook } from '../policy'

/** A region's rules of 异地就医备案. */
export interface OtherPlaceRules {
  readonly region: Region
  readonly temporaryDays: number
  readonly filedAfterDays: number
}

/** Reads the rules of a region on a day; what is unknown is refused with POLICY_UNKNOWN and its path. */
export function otherPlaceRules(book: PolicyBook, region: Region, day: Day): Judged<OtherPlaceRules> {
  const temporary = book.lookUp(region, day, 'otherPlace.temporaryDays')
  const after = book.lookUp(region, day, 'otherPlace.filedAfterDays')
  if (temporary.known && after.known) {
    return granted({ region, temporaryDays: temporary.value, filedAfterDays: after.value })
  }
  const path = temporary.known ? 'otherPlace.filedAfterDays' : 'otherPlace.temporaryDays'
  return refused('POLICY_UNKNOWN', { region: book.region(region)?.name ?? region, path })
}
