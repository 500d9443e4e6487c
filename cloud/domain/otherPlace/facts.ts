import { type Day, Region } from '../../contract/values'

/** 异地就医备案 of one person, as the registry keeps it. */
export interface Filing {
  readonly filingId: string
  /** Where the person is treated: a city or a province. */
  readonly place: Region
  readonly kind: 'resident' | 'temporary' | 'emergency'
  readonly from: Day
  /** The last day; null = until it is cancelled. */
  readonly to: Day | null
  /** The first day on which it holds no more because somebody took it back; null where nobody did. */
  readonly cancelledOn: Day | null
  /** Business instant, ms. */
  readonly filedAt: number
  readonly filedBy: 'self' | 'holder' | 'clerk'
}

export type FilingState = 'coming' | 'active' | 'over' | 'cancelled'

/** What a filing is worth on a day. A cancelled one counted until the day before. */
export function filingState(filing: Filing, day: Day): FilingState {
  if (filing.cancelledOn !== null && day >= filing.cancelledOn) return 'cancelled'
  if (day < filing.from) return 'coming'
  return filing.to !== null && day > filing.to ? 'over' : 'active'
}

/** Whether a filing of a place, a city or a whole province, speaks of a region. */
export const covers = (place: Region, region: Region): boolean => Region.lineage(region).includes(place)

/**
 * How a person's care in a region counts on a day by what was filed: for a stay there, only as an emergency, or not
 * at all. A stay counts before an emergency.
 */
export function filedFor(
  filings: readonly Filing[],
  region: Region,
  day: Day,
): 'filed' | 'emergency' | 'unfiled' {
  const active = filings.filter(
    (filing) => covers(filing.place, region) && filingState(filing, day) === 'active',
  )
  if (active.some(({ kind }) => kind !== 'emergency')) return 'filed'
  return active.length > 0 ? 'emergency' : 'unfiled'
}
