import type { UsageRow } from '@contract/shapes'
import type { MonthBar } from '@/components'
import { paidParts } from '@/components'
import type { Summary } from './useRecords'

/** Rows of one month, "2026-09", in their order. */
export interface MonthGroup {
  month: string
  rows: UsageRow[]
}

/** Rows that follow each other in one month, together. */
export function byMonth(rows: readonly UsageRow[]): MonthGroup[] {
  const groups: MonthGroup[] = []
  for (const row of rows) {
    const month = row.day.slice(0, 7)
    const last = groups.at(-1)
    if (last?.month === month) last.rows.push(row)
    else groups.push({ month, rows: [row] })
  }
  return groups
}

/** So many rows are drawn or left out together: more would hold up a finger that scrolls. */
const PIECE = 2
/** So many rows have their places made or left out together. */
const STRETCH = 20

/** Rows that stand together in a list, named by the first of them. */
export interface Rows {
  id: string
  rows: readonly UsageRow[]
}

/** Rows in pieces that are drawn together. */
export const pieces = (rows: readonly UsageRow[]): Rows[] => parts(rows, PIECE)

/** Rows in stretches of several pieces. */
export const stretches = (rows: readonly UsageRow[]): Rows[] => parts(rows, STRETCH)

function parts(rows: readonly UsageRow[], size: number): Rows[] {
  const made: Rows[] = []
  for (let start = 0; start < rows.length; start += size) {
    const part = rows.slice(start, start + size)
    made.push({ id: part[0]?.recordId ?? '', rows: part })
  }
  return made
}

/** The twelve bars of a year; months after the present one are still to come. */
export function bars(summary: Summary, today: string): MonthBar[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${summary.year}-${String(index + 1).padStart(2, '0')}`
    const totals = summary.months.find((one) => one.month === month)
    const toCome = month > today.slice(0, 7)
    return {
      month: index + 1,
      parts: toCome ? null : totals ? paidParts(totals) : [],
      total: totals?.totalFee ?? 0,
    }
  })
}
