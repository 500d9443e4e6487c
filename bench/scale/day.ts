import type { Assumptions } from './assumptions'
import { PEOPLE } from './provinces'

const SECONDS = 86_400
const PEOPLE_A_WAN = 10_000
/** Enough to see what falls together by chance; more changes nothing. */
const MINUTE = 60

export interface ShardDay {
  readonly shard: string
  readonly settlements: number
  /** In the busiest second of the day. */
  readonly peakSettlements: number
  /** Commits in that second: settlement, code issued and read, visit confirmed. */
  readonly peakCommits: number
  /** Reads in that second, polls of waiting phones among them. */
  readonly peakCalls: number
  /** Halves of movements whose other half is in another shard. */
  readonly crossing: number
  readonly gigabytes: number
  readonly logGigabytes: number
}

/** Mulberry32: the same day from the same seed. Answers from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How many come in a second when `mean` come on average: Poisson, by the normal curve where many do. */
export function arrivals(mean: number, random: () => number): number {
  if (mean > 30) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return Math.max(0, Math.round(mean + normal * Math.sqrt(mean)))
  }
  let count = 0
  for (let product = random(); product > Math.exp(-mean); product *= random()) count += 1
  return count
}

/** Commits of one settlement: itself, and per code shown, read and confirmed. */
const commitsOf = ({ codesASettlement }: Assumptions): number => codesASettlement + 3

/** One day of a province, second by second in one minute of every hour, which stands for its hour. */
function dayOf(shard: string, people: number, supposed: Assumptions, random: () => number): ShardDay {
  const mean = (people * supposed.settlementsAYear * supposed.busyDay) / 365
  const all = supposed.hours.reduce((sum, share) => sum + share, 0)
  let settlements = 0
  let peak = 0
  for (const share of supposed.hours) {
    const aSecond = (mean * share) / all / (SECONDS / 24)
    let inMinute = 0
    for (let second = 0; second < MINUTE; second++) {
      const came = arrivals(aSecond, random)
      peak = Math.max(peak, came)
      inMinute += came
    }
    settlements += inMinute * 60
  }
  const reads = supposed.pollsASettlement + supposed.readsASettlement + 1
  return {
    shard,
    settlements,
    peakSettlements: peak,
    peakCommits: Math.round(peak * commitsOf(supposed)),
    peakCalls: Math.round(peak * (reads + commitsOf(supposed))),
    crossing: Math.round(settlements * supposed.aided * supposed.acrossProvinces),
    gigabytes: (settlements * supposed.bytesASettlement) / 1e9,
    logGigabytes: (settlements * supposed.logBytesASettlement) / 1e9,
  }
}

/** A busy day of the country, a shard a province, the largest first. */
export function nationalDay(supposed: Assumptions, seed: number): ShardDay[] {
  const random = randomFrom(seed)
  return Object.entries(PEOPLE)
    .map(([shard, wan]) => dayOf(shard, wan * PEOPLE_A_WAN, supposed, random))
    .sort((a, b) => b.settlements - a.settlements)
}

/** All shards together. Peaks are summed: they fall into the same hour, though not the same second. */
export const together = (days: readonly ShardDay[]): ShardDay => {
  const sum = (of: (day: ShardDay) => number): number => days.reduce((total, day) => total + of(day), 0)
  return {
    shard: '全国',
    settlements: sum((day) => day.settlements),
    peakSettlements: sum((day) => day.peakSettlements),
    peakCommits: sum((day) => day.peakCommits),
    peakCalls: sum((day) => day.peakCalls),
    crossing: sum((day) => day.crossing),
    gigabytes: sum((day) => day.gigabytes),
    logGigabytes: sum((day) => day.logGigabytes),
  }
}
