import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Language } from './language'

dayjs.extend(utc)

const SHANGHAI_OFFSET_MINUTES = 8 * 60

/** Desks are in Shanghai's time, wherever their browser believes to be. */
const inShanghai = (at: string): Dayjs => dayjs(at).utcOffset(SHANGHAI_OFFSET_MINUTES)

const dayForm = (withYear: boolean, language: Language): string => {
  if (language === 'en') return withYear ? 'YYYY/M/D' : 'M/D'
  return withYear ? 'YYYY年M月D日' : 'M月D日'
}

/** The day of an instant: 11月22日; with its year: 2026年11月22日. */
export const deskDay = (at: string, withYear = false, language: Language = 'zh'): string =>
  inShanghai(at).format(dayForm(withYear, language))

/** Day and clock time of an instant: 11月22日 09:41. */
export const deskMoment = (at: string, withYear = false, language: Language = 'zh'): string =>
  inShanghai(at).format(`${dayForm(withYear, language)} HH:mm`)

/** The last day of what ends at an instant: the one before, where it ends at midnight. */
export const deskLastDay = (end: string, language: Language = 'zh'): string =>
  inShanghai(end).subtract(1, 'minute').format(dayForm(false, language))
