import { Day, type Fen } from '../../contract/values'
import type { PremiumRules } from './rules'

/** One year that may be paid now, and what it covers. */
export interface PremiumOffer {
  readonly year: number
  readonly amount: Fen
  readonly coversFrom: Day
  readonly coversTo: Day
  /** Covers days that have passed already. */
  readonly retroactive: boolean
}

/**
 * Which years may be paid on a day. The next year in its collection period; of a newborn, within the days given, the
 * year of birth, which covers from birth, and when the turn of a year lies between, the year that runs, too (source
 * of both: 新生儿出生 90 天内缴费的规定, e.g. 咸阳 2022). Oldest first.
 */
export function premiumOffers(today: Day, birthDate: Day, rules: PremiumRules): PremiumOffer[] {
  const thisYear = Day.year(today)
  const offer = (year: number, coversFrom: Day): PremiumOffer => ({
    year,
    amount: rules.amount,
    coversFrom,
    coversTo: `${year}-12-31`,
    retroactive: coversFrom < today,
  })
  return [
    ...newbornYears(today, birthDate, rules).map((year) =>
      offer(year, birthDate > `${year}-01-01` ? birthDate : `${year}-01-01`),
    ),
    ...(isCollected(today, rules) ? [offer(thisYear + 1, `${thisYear + 1}-01-01`)] : []),
  ]
}

function newbornYears(today: Day, birthDate: Day, { newbornDays }: PremiumRules): number[] {
  if (newbornDays === null || Day.between(birthDate, today) > newbornDays) return []
  return [...new Set([Day.year(birthDate), Day.year(today)])]
}

function isCollected(today: Day, { open }: PremiumRules): boolean {
  const monthDay = today.slice(5)
  return open === null || (open.from <= monthDay && monthDay <= open.to)
}
