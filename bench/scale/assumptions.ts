/** What the simulated day supposes; docs/scale.md says of each whether it was published, measured or assumed. */
export interface Assumptions {
  /** Settlements of a person in a year, all that a counter settles. Assumed. */
  readonly settlementsAYear: number
  /** How much busier than the mean day: a Monday after a holiday. Assumed. */
  readonly busyDay: number
  /** Shares of the day by hour, from 0. Assumed: counters open at 8, most come in the morning. */
  readonly hours: readonly number[]
  /** Codes shown for one that is read, renewals among them. Assumed. */
  readonly codesASettlement: number
  /** Calls of `getCodeStatus` for one settlement: every 1.5 s for as long as a person stands at the counter. Assumed 60 s. */
  readonly pollsASettlement: number
  /** Calls of a family afterwards: profile, list, detail, explanation. Assumed. */
  readonly readsASettlement: number
  /** Share of settlements paid in part by a relative's account. Published, see docs/scale.md. */
  readonly aided: number
  /** Share of those where payer and patient are of different provinces: they cross shards. Assumed. */
  readonly acrossProvinces: number
  /** Bytes on disk, indexes among them, and bytes of the database's log. Measured: npm run bench -- bytes. */
  readonly bytesASettlement: number
  readonly logBytesASettlement: number
}

/** 2.18亿人次 of 家庭共济 in the 244 days of 2024-01…08 (NHSA, 2024-10-05). */
const AIDED_A_DAY = 218_000_000 / 244
const PEOPLE = 1_410_000_000
const SETTLEMENTS_A_YEAR = 10

export const USUAL: Assumptions = {
  settlementsAYear: SETTLEMENTS_A_YEAR,
  busyDay: 1.5,
  hours: [0.3, 0.2, 0.2, 0.2, 0.3, 0.6, 2, 5, 13, 15, 13, 8, 4, 6, 9, 8, 6, 3, 2, 1.5, 1, 0.8, 0.5, 0.4],
  codesASettlement: 2,
  pollsASettlement: 40,
  readsASettlement: 4,
  aided: AIDED_A_DAY / ((PEOPLE * SETTLEMENTS_A_YEAR) / 365),
  acrossProvinces: 0.05,
  bytesASettlement: 17_500,
  logBytesASettlement: 18_300,
}
