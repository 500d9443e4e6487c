import { LedgerViolation } from './violation'

/** A row of one part of the batch: see migrations/commitFunction.ts. */
export interface PartRow {
  readonly part: string
  readonly row: NumberedRow
  /** A text that travels beside the rows, to be stored as it is. */
  readonly body?: string
}

/**
 * What a row says, with the numbers that it is given in a batch, and given anew where it is sent again: its change (c),
 * its text among the texts (b), its place among the moves (n).
 */
export interface NumberedRow {
  c: number
  b?: number
  n?: number
  readonly [field: string]: unknown
}

/** Parts texts from each other in a batch; JSON writes it as an escape, so no text contains it. */
export const TEXT_SEPARATOR = '\u001e'

export const partRow = (part: string, row: NumberedRow, body?: string): PartRow => {
  if (body?.includes(TEXT_SEPARATOR)) throw new LedgerViolation('a text to be stored is no JSON')
  return { part, row, body }
}
