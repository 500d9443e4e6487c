import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day, Fen, Region } from '../../contract/values'
import type { ParameterValue, PolicyBook } from '../policy'

/** 划拨 to 共济账户 as the giver's region rules it on one day. */
export interface PotRules {
  readonly region: Region
  readonly regionName: string
  readonly offered: boolean
  /** What must stay in the account; only what lies above may be moved. */
  readonly keepMin: Fen
  /** Null = no limit is known. */
  readonly perMonth: number | null
  /** True where what was moved belongs to the relative for good: nothing goes back. */
  readonly ownershipMoves: boolean
  readonly fund: ParameterValue<'grant.grantor.fund'>
}

/**
 * Reads the rules of pots of a region on a day. An unknown `pot.enabled` counts as not offered, an unknown limit as
 * none. Refuses REGION_UNKNOWN.
 */
export function potRules(book: PolicyBook, region: Region, day: Day): Judged<PotRules> {
  const entry = book.region(region)
  if (!entry) return refused('REGION_UNKNOWN', { region })
  return granted({
    region,
    regionName: entry.name,
    offered: book.lookUp(region, day, 'pot.enabled').value ?? false,
    keepMin: book.lookUp(region, day, 'pot.keepMin').value ?? 0,
    perMonth: book.lookUp(region, day, 'pot.transfersPerMonth').value,
    ownershipMoves: book.lookUp(region, day, 'pot.ownershipMoves').value ?? false,
    fund: sharedFund(book, region, day),
  })
}

/** Which credit years of an account a region lets be shared: all, or 历年 alone. */
export const sharedFund = (
  book: PolicyBook,
  region: Region,
  day: Day,
): ParameterValue<'grant.grantor.fund'> => book.lookUp(region, day, 'grant.grantor.fund').value ?? 'all'
