import { Day } from '../../contract/values'

const MINUTE = 60_000

/** "06:30" → minutes since midnight. */
function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Minutes since midnight in Shanghai at an instant (ms). */
const minuteOfDay = (instant: number): number => Math.floor((instant - Day.start(Day.at(instant))) / MINUTE)

/**
 * Whether an instant lies in the hours of a day from one time (included) to another (not included); hours that
 * pass midnight, 22:00 to 06:00, are meant so. The same time twice = never.
 */
export function isWithin(from: string, to: string, instant: number): boolean {
  const [start, end, now] = [minutesOf(from), minutesOf(to), minuteOfDay(instant)]
  return start <= end ? start <= now && now < end : now >= start || now < end
}

/** The instant (ms) at which what was sent at `sentAt` goes back: this time of the next day in Shanghai. */
export const answerDeadline = (sentAt: number, acceptBy: string): number =>
  Day.start(Day.add(Day.at(sentAt), 1)) + minutesOf(acceptBy) * MINUTE

/** "11 月 23 日 06:00", for sentences. */
export function clockWords(instant: number): string {
  const day = Day.at(instant)
  const minutes = minuteOfDay(instant)
  const two = (part: number): string => String(part).padStart(2, '0')
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  return `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日 ${time}`
}
