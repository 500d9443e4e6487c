import { useText } from '@/i18n/useText'
import { useWhen } from '@/state/useWhen'
import { premiumText } from './words'

interface Covered {
  year: number
  coversFrom: string
  coversTo: string
}

/** What a premium covers, as people say it: a whole year by its number, else from day to day. */
export function useCover(): (premium: Covered) => string {
  const words = useText(premiumText)
  const { day } = useWhen()
  return ({ year, coversFrom, coversTo }) =>
    coversFrom === `${year}-01-01` && coversTo === `${year}-12-31`
      ? words.coversYear(year)
      : words.covers(day(coversFrom), day(coversTo))
}
