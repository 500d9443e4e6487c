import { useSettings } from '@/state/settings'
import { deskDay, deskLastDay, deskMoment } from './deskTime'

/** Days and moments as a desk says them, in the language that its reader has chosen. */
export function useDeskTime() {
  const language = useSettings((settings) => settings.language)
  return {
    day: (at: string, withYear = false) => deskDay(at, withYear, language),
    moment: (at: string, withYear = false) => deskMoment(at, withYear, language),
    lastDay: (end: string) => deskLastDay(end, language),
  }
}
