import { TEXT_SEPARATOR } from './partRow'
import type { Prepared } from './prepared'

/** A batch as `commit_changes` takes it: rows by part, and the texts that rows refer to. */
export interface Wire {
  readonly batch: string
  readonly texts: string
}

/** Numbers the rows of the changes (c, and n for moves) and puts their texts in one line. */
export function wireOf(changes: readonly Prepared[]): Wire {
  const reliesOnAbsences = changes.some(({ holdsAbsence }) => holdsAbsence)
  const parts = new Map<string, string[]>()
  const texts: string[] = []
  let moves = 0
  changes.forEach(({ rows }, change) => {
    for (const { part, json, body } of rows) {
      let numbers = `{"c":${change},`
      if (body !== undefined) numbers += `"b":${texts.push(body)},`
      if (part === 'moves') numbers += `"n":${moves++},`
      const row = numbers + json.slice(1)
      const place = reliesOnAbsences ? part.replace(/^new\./, 'put.') : part
      const list = parts.get(place)
      if (list) list.push(row)
      else parts.set(place, [row])
    }
  })
  if (reliesOnAbsences) parts.set('absences', [])
  const batch = [...parts].map(([part, rows]) => `${JSON.stringify(part)}:[${rows.join()}]`)
  return { batch: `{${batch.join()}}`, texts: texts.join(TEXT_SEPARATOR) }
}
