import * as v from 'valibot'

/** A calendar day in Asia/Shanghai, "2026-11-22". Days compare as strings. */
export type Day = string

/** China has kept one zone without summer time since 1991-09-15; every rule here is younger. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

function toUtcMs(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = toUtcMs(text)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

export const DaySchema = v.pipe(v.string(), v.check(isDay, 'a calendar day as YYYY-MM-DD'))

export const Day = {
  is: isDay,

  /** The day in Shanghai at an instant (ms since the epoch). */
  at(instant: number): Day {
    return new Date(instant + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)
  },

  /** The instant (ms since the epoch) at which a day begins in Shanghai. */
  start(day: Day): number {
    return toUtcMs(day) - SHANGHAI_OFFSET_MS
  },

  year(day: Day): number {
    return Number(day.slice(0, 4))
  },

  /** "2026-11" */
  month(day: Day): string {
    return day.slice(0, 7)
  },

  add(day: Day, days: number): Day {
    return new Date(toUtcMs(day) + days * DAY_MS).toISOString().slice(0, 10)
  },

  /** Days from one day to another; negative when `to` is earlier. */
  between(from: Day, to: Day): number {
    return Math.round((toUtcMs(to) - toUtcMs(from)) / DAY_MS)
  },

  /** The same day of the year `years` later; 29 February becomes 1 March where there is none. */
  addYears(day: Day, years: number): Day {
    const shifted = `${String(Day.year(day) + years).padStart(4, '0')}${day.slice(4)}`
    return isDay(shifted) ? shifted : `${shifted.slice(0, 4)}-03-01`
  },

  /**
   * 周岁: completed years of age on a day. A person born on 29 February completes a year on 1 March in
   * common years. The age turns on the birthday itself.
   */
  age(birthDate: Day, on: Day): number {
    const years = Day.year(on) - Day.year(birthDate)
    return on.slice(5) >= birthDate.slice(5) ? years : years - 1
  },
}
