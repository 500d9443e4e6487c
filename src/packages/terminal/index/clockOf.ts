import { clockTime } from '@/i18n/time'

/** "09:41" in Shanghai of an instant, wherever the browser believes to be. */
export const clockOf = (instant: string): string => clockTime(Date.parse(instant))
