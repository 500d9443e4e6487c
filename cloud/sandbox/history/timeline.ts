import { Day } from '../../contract/values'
import { creditDays } from '../../domain/account/creditDays'
import type { WorldTime } from '../world/types'
import { createRandom, type Random } from './random'
import type { FamilyHistory, Habit, Moment, TimedAct } from './types'

const MINUTE = 60_000
/** Counters open at 08:30; the last patient comes before 16:30. */
const OPENS = 8 * 60 + 30
const OPEN_MINUTES = 8 * 60
/** Hardly an act lasts longer; the next one begins after it. */
const GAP = 4 * MINUTE

const monthOf = (from: Day, months: number): { year: number; month: number } => {
  const whole = Day.year(from) * 12 + Number(from.slice(5, 7)) + months
  return { year: Math.floor(whole / 12), month: (whole % 12) + 1 }
}

const dayText = (year: number, month: number, day: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function momentOf({ on, at, act }: Moment): TimedAct {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return { at: Day.start(on) + (hours * 60 + minutes) * MINUTE, act }
}

/** The visits of one habit from the first whole month of the history to its last day. */
function visitsOf(habit: Habit, time: WorldTime, random: Random): TimedAct[] {
  const visits: TimedAct[] = []
  for (let month = habit.firstMonth ?? 0; month < (habit.untilMonth ?? 24); month += habit.everyMonths) {
    const { year, month: ofYear } = monthOf(time.historyFrom, month)
    const day = dayText(year, ofYear, 2 + random.below(26))
    const at = Day.start(day) + (OPENS + random.below(OPEN_MINUTES)) * MINUTE
    const turn = Math.floor((month - (habit.firstMonth ?? 0)) / habit.everyMonths)
    const bill = habit.bills[turn % habit.bills.length] ?? habit.bills[0]
    if (day < time.today) visits.push({ at, act: { what: 'visit', bill, ...habit.visit } })
  }
  return visits
}

/** The reasons for which one visit in about fourteen is given back. */
const REASONS = ['患者改约，药品退回', '项目录错，重新收费', '重复收费']

function someReversed(acts: readonly TimedAct[], random: Random): TimedAct[] {
  return acts.map((timed) =>
    timed.act.what === 'visit' && timed.act.visitType !== '21' && random.below(14) === 0
      ? { at: timed.at, act: { ...timed.act, reversed: REASONS[random.below(REASONS.length)] } }
      : timed,
  )
}

/** Moves acts apart, so that each is over before the next one begins. */
function apart(acts: readonly TimedAct[]): TimedAct[] {
  let free = 0
  return acts.map(({ at, act }) => {
    const begins = Math.max(at, free)
    free = begins + GAP
    return { at: begins, act }
  })
}

/**
 * Everything that happened in the world, in order: moments as written, habits on days drawn from the seed,
 * monthly credits. Pure: the same seed, the same timeline.
 */
export function timeline(histories: readonly FamilyHistory[], time: WorldTime, seed: number): TimedAct[] {
  const random = createRandom(seed)
  const moments = histories.flatMap((history) => history.moments.map(momentOf))
  const visits = histories.flatMap((history) =>
    history.habits.flatMap((habit) => visitsOf(habit, time, random)),
  )
  const credits = creditDays(time.historyFrom, time.today).map(
    (day): TimedAct => ({
      at: Day.start(day),
      act: { what: 'credit', day },
    }),
  )
  const all = [...moments, ...someReversed(visits, random), ...credits]
  return apart(all.sort((a, b) => a.at - b.at))
}
