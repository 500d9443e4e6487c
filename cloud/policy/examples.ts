import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { Region } from '../contract/values/region'
import type { PolicyBook } from '../domain/policy'
import { type Ask, type Example, ExampleFileSchema } from './exampleSchema'
import { expandTable } from './expandTable'
import { PolicyError } from './fault'
import { filesNamed } from './folder'
import { runAsk, runExample } from './runExample'

/** The examples of one region, tables expanded. */
export interface RegionExamples {
  readonly region: Region
  readonly file: string
  readonly examples: readonly Example[]
  readonly asks: readonly Ask[]
}

function readExamples(file: string, folder: string): RegionExamples {
  const parsed = v.safeParse(ExampleFileSchema, parse(readFileSync(file, 'utf8'), { merge: true }) ?? {})
  const name = relative(dirname(dirname(folder)), file)
  if (!parsed.success) {
    const issue = parsed.issues[0]
    const where = (issue.path ?? []).map((item) => String(item.key)).join('.')
    throw new PolicyError([{ file: name, line: 1, what: `${where} is not right`, instead: issue.message }])
  }
  const region = /(\d{6})[^/\\]*[/\\][^/\\]*$/.exec(file)?.[1] ?? ''
  const { examples, tables, asks } = parsed.output
  return { region, file: name, examples: [...examples, ...tables.flatMap(expandTable)], asks }
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

/** What does not hold among the examples of one region. */
export function failingExamples(of: RegionExamples, book: PolicyBook): string[] {
  const faults = [
    ...of.examples.map((example) => runExample(example, of.region, book)),
    ...of.asks.map((ask) => runAsk(ask, of.region, book)),
  ]
  return faults.filter((fault) => fault !== null)
}
