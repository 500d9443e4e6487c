import { granted, type Judged, refused } from '../../contract/refusals'
import { Day, type Region } from '../../contract/values'
import { samePool } from '../policy/pool'
import { covers, type Filing, filingState } from './facts'
import type { OtherPlaceRules } from './rules'

export interface AskedFiling {
  readonly place: Region
  /** What people call the place. */
  readonly placeName: string
  readonly kind: Filing['kind']
  readonly from: Day
  readonly to: Day | null
}

/** A stay is filed at most this many days ahead. */
const AHEAD_DAYS = 366

/**
 * Judges 异地就医备案 of a person by the rules of his region: he lives (PERSON_DECEASED), the place lies outside his
 * pool and does not hold it (OTHER_PLACE_HOME), the days are possible (OTHER_PLACE_DATES) and not filed for yet
 * (OTHER_PLACE_FILED). Grants the first and the last day: a resident's filing has no last one.
 */
export function judgeFiling(
  person: { readonly deceasedOn: Day | null; readonly filings: readonly Filing[] },
  asked: AskedFiling,
  rules: OtherPlaceRules,
  today: Day,
): Judged<{ readonly from: Day; readonly to: Day | null }> {
  if (person.deceasedOn !== null) return refused('PERSON_DECEASED')
  const { place, placeName } = asked
  if (samePool(place, rules.region) || covers(place, rules.region)) {
    return refused('OTHER_PLACE_HOME', { place: placeName })
  }
  const days = judgeDays(asked, rules, today)
  if (!days.ok) return days
  const { from, to } = days.value
  const taken = person.filings.some(
    (filing) =>
      filing.place === place &&
      // An emergency does not take the place of a stay.
      (filing.kind === 'emergency') === (asked.kind === 'emergency') &&
      filing.cancelledOn === null &&
      (to === null || filing.from <= to) &&
      (filing.to === null || from <= filing.to),
  )
  return taken ? refused('OTHER_PLACE_FILED', { place: placeName }) : granted({ from, to })
}

function judgeDays(
  { kind, from, to }: AskedFiling,
  { temporaryDays, filedAfterDays }: OtherPlaceRules,
  today: Day,
): Judged<{ readonly from: Day; readonly to: Day | null }> {
  const isEmergency = kind === 'emergency'
  const earliest = isEmergency ? Day.add(today, -filedAfterDays) : today
  const latest = isEmergency ? today : Day.add(today, AHEAD_DAYS)
  const last = kind === 'resident' ? null : Day.add(from, temporaryDays - 1)
  const ends = to ?? last
  const tooLong = ends !== null && (last === null || ends > last)
  if (from < earliest || from > latest || tooLong || (ends !== null && ends < from)) {
    return refused('OTHER_PLACE_DATES', { earliest, latest })
  }
  return granted({ from, to: ends })
}

/** A filing is taken back from today on, unless it is over or taken back already (OTHER_PLACE_OVER). */
export function judgeCancelling(filing: Filing, today: Day): Judged<Filing> {
  const state = filingState(filing, today)
  const isOver = state === 'over' || filing.cancelledOn !== null
  return isOver ? refused('OTHER_PLACE_OVER') : granted({ ...filing, cancelledOn: today })
}
