import { type NumberedRow, TEXT_SEPARATOR } from './partRow'
import type { Prepared } from './prepared'

/** A batch as `commit_changes` takes it: rows by part, and the texts that rows refer to. */
export interface Wire {
  readonly batch: string
  readonly texts: string
}

/** Numbers the rows of the changes, and puts their texts in one line. */
export function wireOf(changes: readonly Prepared[]): Wire {
  const reliesOnAbsences = changes.some(({ holdsAbsence }) => holdsAbsence)
  const parts = new Map<string, NumberedRow[]>()
  const texts: string[] = []
  let moves = 0
  changes.forEach(({ rows }, change) => {
    for (const { part, row, body } of rows) {
      row.c = change
      if (body !== undefined) row.b = texts.push(body)
      if (part === 'moves') row.n = moves++
      const place = reliesOnAbsences ? part.replace(/^new\./, 'put.') : part
      const list = parts.get(place)
      if (list) list.push(row)
      else parts.set(place, [row])
    }
  })
  if (reliesOnAbsences) parts.set('absences', [])
  // Written by one call for the whole batch: one for each row costs twice as much.
  return { batch: JSON.stringify(Object.fromEntries(parts)), texts: texts.join(TEXT_SEPARATOR) }
}
