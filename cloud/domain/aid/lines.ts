import type { Fen } from '../../contract/values/fen'
import type { PayerLine } from '../settlement/types'
import type { Cells } from './cells'
import type { Payer } from './payer'

/** Splits what one grant paid for a cell over its pockets: this year's money first. */
export function drawLines(payer: Payer, row: readonly Fen[], cells: Cells, lines: PayerLine[]): void {
  let thisYear = payer.purse ? payer.purse.currentYear : 0
  for (let cell = 0; cell < row.length; cell += 1) {
    const amount = row[cell] ?? 0
    const bucket = cells.buckets[cell]
    if (amount === 0 || !bucket) continue
    if (!payer.purse) {
      pushLine(lines, { from: payer.from, pocket: payer.pocket, bucket, amount })
      continue
    }
    const first = Math.min(thisYear, amount)
    thisYear -= first
    if (first > 0) pushLine(lines, { from: payer.from, pocket: 'currentYear', bucket, amount: first })
    if (amount > first)
      pushLine(lines, { from: payer.from, pocket: 'earlierYears', bucket, amount: amount - first })
  }
}

/** Adds a line, or adds to the line of the same payer, pocket and bucket. */
function pushLine(lines: PayerLine[], line: PayerLine): void {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const known = lines[index]
    if (!known || known.from !== line.from) break
    if (known.pocket === line.pocket && known.bucket === line.bucket) {
      lines[index] = { ...known, amount: known.amount + line.amount }
      return
    }
  }
  lines.push(line)
}
