import { LedgerViolation } from './violation'

/** A row of one part of the batch: see migrations/commitFunction.ts. */
export interface PartRow {
  readonly part: string
  /** The row as JSON, without the numbers that it is given in a batch. */
  readonly json: string
  /** A text that travels beside the rows, to be stored as it is. */
  readonly body?: string
}

/** Parts texts from each other in a batch; JSON writes it as an escape, so no text contains it. */
export const TEXT_SEPARATOR = '\u001e'

export const partRow = (part: string, row: object, body?: string): PartRow => {
  if (body?.includes(TEXT_SEPARATOR)) throw new LedgerViolation('a text to be stored is no JSON')
  return { part, json: JSON.stringify(row), body }
}
