import type { Example, ExampleTable } from './exampleSchema'

type Tree = Record<string, unknown>

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy of a tree with one place set; what lies on the way is copied, so that rows share nothing. */
export function withPlace(tree: Tree, path: string, value: unknown): Tree {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...tree, [head]: value }
  const inner = tree[head]
  if (Array.isArray(inner)) {
    const [index = '', ...deeper] = rest
    const copy: unknown[] = [...inner]
    const element = copy[Number(index)]
    copy[Number(index)] =
      deeper.length === 0 ? value : withPlace(isTree(element) ? element : {}, deeper.join('.'), value)
    return { ...tree, [head]: copy }
  }
  return { ...tree, [head]: withPlace(isTree(inner) ? inner : {}, rest.join('.'), value) }
}

function place(tree: Tree, column: string, value: unknown): Tree {
  if (column === 'spend') return { ...tree, items: [{ name: '检查', class: '甲', price: value }] }
  return withPlace(tree, column, value)
}

/** Every row of a table as an example of its own. An empty cell ("-") leaves the place as the table's case has it. */
export function expandTable(table: ExampleTable): Example[] {
  return table.rows.map((row, index) => {
    let written: Tree = table.case
    let expect: Tree = {}
    for (const [place_, column] of table.columns.entries()) {
      const value = row[place_]
      if (value === '-' || value === undefined) continue
      if (column.startsWith('=')) expect = withPlace(expect, column.slice(1), value)
      else written = place(written, column, value)
    }
    return {
      id: `${table.id} #${index + 1}`,
      kind: 'derived',
      about: `${table.about}: ${row.join(', ')}`,
      case: written,
      expect,
    }
  })
}
