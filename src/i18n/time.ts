import { Day } from '@contract/values/day'
import type { Language } from './language'

const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const pad = (value: number): string => String(value).padStart(2, '0')

/** The clock time in Shanghai of an instant (ms since the epoch): 09:41. */
export function clockTime(instant: number): string {
  const shifted = new Date(instant + SHANGHAI_OFFSET_MS)
  return `${pad(shifted.getUTCHours())}:${pad(shifted.getUTCMinutes())}`
}

/** A day as people say it: 9月14日; with the year where it is not the given one. */
export function dayInWords(day: Day, language: Language, thisYear: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (language === 'en') return year === thisYear ? `${month}/${date}` : `${year}/${month}/${date}`
  return year === thisYear ? `${month}月${date}日` : `${year}年${month}月${date}日`
}

const RELATIVE = {
  zh: { today: '今天', yesterday: '昨天', tomorrow: '明天' },
  en: { today: 'today', yesterday: 'yesterday', tomorrow: 'tomorrow' },
} as const

/**
 * An instant as people say it: 今天 09:41, 明天 16:20, else 9月14日 09:41.
 * @param at ISO text or ms since the epoch
 * @param today the business day, from the server: the sandbox may be elsewhere in time than the phone
 */
export function whenInWords(at: string | number, language: Language, today: Day): string {
  const instant = typeof at === 'number' ? at : Date.parse(at)
  const day = Day.at(instant)
  const apart = Day.between(today, day)
  const words = RELATIVE[language]
  const named =
    apart === 0 ? words.today : apart === -1 ? words.yesterday : apart === 1 ? words.tomorrow : null
  return `${named ?? dayInWords(day, language, Day.year(today))} ${clockTime(instant)}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A month in English: 11 = November. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? ''
