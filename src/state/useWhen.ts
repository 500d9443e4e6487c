import { Day } from '@contract/values/day'
import { dayInWords, whenInWords } from '@/i18n/time'
import { useProfile } from './profile'
import { useSettings } from './settings'
import { useKnown } from './useKnown'

/**
 * Instants and days as people say them (今天 09:41, 9月14日), by the business day that the server told: a sandbox may be
 * elsewhere in time than the phone. A page that is the first one opened asks for that day itself.
 */
export function useWhen(): { when: (instant: string) => string; day: (day: string) => string } {
  const language = useSettings((settings) => settings.language)
  const today = useKnown(useProfile).data?.today ?? Day.at(Date.now())
  return {
    when: (instant) => whenInWords(instant, language, today),
    day: (day) => dayInWords(day, language, Day.year(today)),
  }
}
