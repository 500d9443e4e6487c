import type { ExampleFile } from './exampleSchema'
import type { PolicyFault } from './fault'
import type { Path, SourceFile } from './source'

type Fault = Pick<PolicyFault, 'what' | 'instead'>
type Table = ExampleFile['tables'][number]

const exampleFault = ({ id, expect, never }: ExampleFile['examples'][number]): Fault | null =>
  expect !== undefined || never !== undefined
    ? null
    : { what: `"${id}" says nothing of what comes out`, instead: 'add "expect: { … }" or "never: { … }"' }

function rowFault({ id, columns }: Table, row: readonly unknown[], place: number): Fault | null {
  const name = `row ${place + 1} of "${id}"`
  if (row.length !== columns.length) {
    const what = `${name} has ${row.length} cells for ${columns.length} columns`
    return { what, instead: 'write "-" where a cell is as in the table’s case' }
  }
  if (columns.some((column, cell) => column.startsWith('=') && row[cell] !== '-')) return null
  return { what: `${name} says nothing of what comes out`, instead: 'fill a column that begins with "="' }
}

/** Examples that would hold whatever comes out, and rows that do not fit their columns. */
export function emptyExamples({ examples, tables }: ExampleFile, source: SourceFile): PolicyFault[] {
  const faults: (readonly [path: Path, fault: Fault | null])[] = [
    ...examples.map((example, index) => [['examples', index], exampleFault(example)] as const),
    ...tables.flatMap((table, index) =>
      table.rows.map(
        (row, place) => [['tables', index, 'rows', place], rowFault(table, row, place)] as const,
      ),
    ),
  ]
  return faults.flatMap(([path, fault]) =>
    fault === null ? [] : [{ file: source.file, line: source.line(path), ...fault }],
  )
}
