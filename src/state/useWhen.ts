import { Day } from '@contract/values/day'
import { dayInWords, whenInWords } from '@/i18n/time'
import { useProfile } from './profile'
import { useSettings } from './settings'

/**
 * Instants and days as people say them (今天 09:41, 9月14日), by the business day that the server told: a sandbox may be
 * elsewhere in time than the phone.
 */
export function useWhen(): { when: (instant: string) => string; day: (day: string) => string } {
  const language = useSettings((settings) => settings.language)
  const told = useProfile((profile) => profile.data?.today)
  const today = told ?? Day.at(Date.now())
  return {
    when: (instant) => whenInWords(instant, language, today),
    day: (day) => dayInWords(day, language, Day.year(today)),
  }
}
