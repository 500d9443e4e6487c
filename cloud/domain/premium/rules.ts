import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day, Fen, Region } from '../../contract/values'
import type { PolicyBook } from '../policy'

/** 居民医保费 as the insured person's region rules it on a day. */
export interface PremiumRules {
  readonly regionName: string
  readonly amount: Fen
  /** 集中缴费期 for the next year, "09-01" to "12-31"; null = no source says when. */
  readonly open: { readonly from: string; readonly to: string } | null
  /** Within so many days of birth the year of birth may be paid, and covers from birth; null = unknown. */
  readonly newbornDays: number | null
}

/** Refuses REGION_UNKNOWN, and POLICY_UNKNOWN where no source says what a year costs. */
export function premiumRules(book: PolicyBook, region: Region, day: Day): Judged<PremiumRules> {
  const entry = book.region(region)
  if (!entry) return refused('REGION_UNKNOWN', { region })
  const amount = book.lookUp(region, day, 'premium.amount').value
  if (amount === null) return refused('POLICY_UNKNOWN', { region: entry.name, path: 'premium.amount' })
  const from = book.lookUp(region, day, 'premium.openFrom').value
  const to = book.lookUp(region, day, 'premium.openTo').value
  return granted({
    regionName: entry.name,
    amount,
    open: from !== null && to !== null ? { from, to } : null,
    newbornDays: book.lookUp(region, day, 'premium.newbornRetroactiveDays').value,
  })
}
