import * as v from 'valibot'
import type { Day } from '../../contract/values'
import type { Bill } from '../../domain/impact'
import type { CaseRead } from '../../domain/settlement'

export type BillsRead =
  | { readonly ok: true; readonly bills: readonly Bill[] }
  | { readonly ok: false; readonly fault: string }

/** A line is `{"household": …, "person": …, "case": {…}}`, or a bare case: then it is a household of its own. */
const LineSchema = v.strictObject({
  household: v.optional(v.string()),
  person: v.optional(v.string()),
  case: v.record(v.string(), v.unknown()),
})

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // Not JSON: the caller tells which line, with the same words for every kind of bad line.
    return undefined
  }
}

const isDated = (written: unknown): boolean =>
  typeof written === 'object' && written !== null && 'date' in written && typeof written.date === 'string'

/**
 * Reads a file of bills, one JSON object a line, oldest first. Every bill must carry its date.
 * @returns the bills, or the first fault with its line
 */
export function readBills(text: string, readCase: (written: unknown, today: Day) => CaseRead): BillsRead {
  const bills: Bill[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const written = parse(line)
    const wrapped = v.safeParse(LineSchema, written)
    const { household, person, case: bare } = wrapped.success ? wrapped.output : { case: written }
    if (!isDated(bare)) return { ok: false, fault: `line ${index + 1}: date: every bill carries its date` }
    const read = readCase(bare, '')
    if (!read.ok) return { ok: false, fault: `line ${index + 1}: ${read.fault.path}: ${read.fault.what}` }
    bills.push({
      household: household ?? person ?? `line ${index + 1}`,
      person: person ?? null,
      input: read.value,
    })
  }
  return { ok: true, bills }
}
