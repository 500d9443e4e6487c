import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as v from 'valibot'
import type { Region } from '../contract/values/region'
import type { PolicyBook } from '../domain/policy'
import { emptyExamples } from './emptyExamples'
import { type Ask, EXAMPLE_KEYS, type Example, ExampleFileSchema } from './exampleSchema'
import { expandTable } from './expandTable'
import { PolicyError } from './fault'
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

function keysAt(above: Path): readonly string[] {
  if (above.length === 0) return EXAMPLE_KEYS.file
  const list = above[0]
  return above.length === 2 && (list === 'examples' || list === 'tables' || list === 'asks')
    ? EXAMPLE_KEYS[list]
    : []
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
  const empty = emptyExamples(parsed.output, source)
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
