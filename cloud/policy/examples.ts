import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as v from 'valibot'
import type { Region } from '../contract/values/region'
import type { PolicyBook } from '../domain/policy'
import { type Ask, type Example, type ExampleFile, ExampleFileSchema } from './exampleSchema'
import { expandTable } from './expandTable'
import { PolicyError, type PolicyFault } from './fault'
import { filesNamed } from './folder'
import { runAsk, runExample } from './runExample'
import { shapeFault } from './shapeFault'
import { type Path, SourceFile } from './source'

/** The examples of one region, tables expanded. */
export interface RegionExamples {
  readonly region: Region
  readonly file: string
  readonly examples: readonly Example[]
  readonly asks: readonly Ask[]
  /** Where each example, then each ask, stands in the file. */
  readonly lines: readonly number[]
}

const KEYS: readonly (readonly [depth: number, list: string, keys: readonly string[]])[] = [
  [2, 'examples', ['id', 'kind', 'about', 'source', 'case', 'expect', 'never']],
  [2, 'tables', ['id', 'about', 'source', 'case', 'columns', 'rows']],
  [2, 'asks', ['path', 'day', 'region', 'value']],
]

const keysAt = (above: Path): readonly string[] =>
  above.length === 0
    ? Object.keys(ExampleFileSchema.entries)
    : (KEYS.find(([depth, list]) => above.length === depth && above[0] === list)?.[2] ?? [])

/** Examples that would hold whatever comes out, and rows that do not fit their columns. */
function emptyOnes({ examples, tables }: ExampleFile, source: SourceFile): PolicyFault[] {
  const at = (path: Path, what: string, instead: string): PolicyFault => ({
    file: source.file,
    line: source.line(path),
    what,
    instead,
  })
  const bare = examples.flatMap(({ id, expect, never }, index) =>
    expect === undefined && never === undefined
      ? [
          at(
            ['examples', index],
            `"${id}" says nothing of what comes out`,
            'add "expect: { … }" or "never: { … }"',
          ),
        ]
      : [],
  )
  const odd = tables.flatMap(({ id, columns, rows }, index) =>
    rows.flatMap((row, place) => {
      const path = ['tables', index, 'rows', place]
      const name = `row ${place + 1} of "${id}"`
      if (row.length !== columns.length) {
        return [
          at(
            path,
            `${name} has ${row.length} cells for ${columns.length} columns`,
            'write "-" where a cell is as in the table’s case',
          ),
        ]
      }
      const expects = columns.some((column, cell) => column.startsWith('=') && row[cell] !== '-')
      return expects
        ? []
        : [at(path, `${name} says nothing of what comes out`, 'fill a column that begins with "="')]
    }),
  )
  return [...bare, ...odd]
}

function readExamples(path: string, folder: string): RegionExamples {
  const file = relative(dirname(dirname(folder)), path)
  const source = new SourceFile(file, readFileSync(path, 'utf8'))
  const syntax = source.syntaxFaults()
  if (syntax.length > 0) throw new PolicyError(syntax)
  const parsed = v.safeParse(ExampleFileSchema, source.values())
  if (!parsed.success) {
    throw new PolicyError(parsed.issues.map((issue) => shapeFault(source, issue, keysAt)))
  }
  const { examples, tables, asks } = parsed.output
  const empty = emptyOnes(parsed.output, source)
  if (empty.length > 0) throw new PolicyError(empty)
  return {
    region: /(\d{6})[^/\\]*[/\\][^/\\]*$/.exec(path)?.[1] ?? '',
    file,
    examples: [...examples, ...tables.flatMap(expandTable)],
    asks,
    lines: [
      ...examples.map((_, index) => source.line(['examples', index])),
      ...tables.flatMap(({ rows }, index) =>
        rows.map((_, row) => source.line(['tables', index, 'rows', row])),
      ),
      ...asks.map((_, index) => source.line(['asks', index])),
    ],
  }
}

/** Every `examples.yaml` under a policies' folder; a region without one has no entry. */
export function loadExamples(folder: string): RegionExamples[] {
  return filesNamed(folder, 'examples.yaml').map((file) => readExamples(file, folder))
}

/** The folders that have a policy but no examples. */
export function foldersWithoutExamples(folder: string): string[] {
  return filesNamed(folder, 'policy.yaml')
    .filter((file) => !existsSync(join(dirname(file), 'examples.yaml')))
    .map((file) => relative(folder, dirname(file)))
}

/** One thing that does not hold, with the line of its example. */
export interface FailingExample {
  readonly line: number
  readonly what: string
}

/** What does not hold among the examples of one region. */
export function failures(of: RegionExamples, book: PolicyBook): FailingExample[] {
  const found = [
    ...of.examples.map((example) => runExample(example, of.region, book)),
    ...of.asks.map((ask) => runAsk(ask, of.region, book)),
  ]
  return found.flatMap((what, index) => (what === null ? [] : [{ line: of.lines[index] ?? 1, what }]))
}

/** The same without lines. */
export const failingExamples = (of: RegionExamples, book: PolicyBook): string[] =>
  failures(of, book).map(({ what }) => what)
