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

/** So many rows are drawn or left out together. */
const CHUNK = 4

/** Rows in pieces that are drawn together; a piece is named by its first row. */
export function chunks(rows: readonly UsageRow[]): { id: string; rows: UsageRow[] }[] {
  const pieces: { id: string; rows: UsageRow[] }[] = []
  for (let start = 0; start < rows.length; start += CHUNK) {
    const piece = rows.slice(start, start + CHUNK)
    pieces.push({ id: piece[0]?.recordId ?? '', rows: piece })
  }
  return pieces
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
