import type { ParameterPath, PolicyBook, RegionEntry } from '../../domain/policy'
import { PARAMETER_NAMES } from '../../domain/policy/names'
import { failures, foldersWithoutExamples, loadExamples, loadPolicies } from '../../policy'
import type { Answer } from './output'

const PATHS = Object.keys(PARAMETER_NAMES) as ParameterPath[]

/** How many chosen values bear each mark. */
function marks(book: PolicyBook): Record<string, number> {
  const counts: Record<string, number> = { A: 0, B: 0, C: 0, G: 0, simulated: 0 }
  for (const { code } of book.regions()) {
    for (const version of PATHS.flatMap((path) => book.history(code, path))) {
      const mark = version.status === 'simulated' ? 'simulated' : version.confidence
      counts[mark] = (counts[mark] ?? 0) + 1
    }
  }
  return counts
}

/** How many of the five official questions a region answers from an A or B source. */
export const wellAnswered = (region: RegionEntry): number =>
  Object.values(region.questions).filter((answer) => answer?.confidence === 'A' || answer?.confidence === 'B')
    .length

/** Loads every policy, runs every example, and tells what there is. */
export function check(folder: string): Answer {
  const book = loadPolicies(folder)
  const files = loadExamples(folder)
  const faults = files.flatMap((file) =>
    failures(file, book).map(({ line, what }) => `${file.file}:${line}: ${what}`),
  )
  const bare = foldersWithoutExamples(folder).map((name) => `${name}: has no examples.yaml`)
  const count = files.reduce((sum, file) => sum + file.examples.length + file.asks.length, 0)
  const values = Object.entries(marks(book)).map(([mark, number]) => `${mark} ${number}`)
  const answered = book.regions().filter((region) => !region.simulated && wellAnswered(region) >= 4)
  const told = [
    `${book.regions().length} regions, chosen values: ${values.join(', ')}`,
    `${count} examples and questions, ${faults.length} wrong`,
    `at least four of the five official questions answered from A or B: ${answered.map((region) => region.name).join('、')}`,
    ...bare,
  ]
  return {
    exit: faults.length === 0 ? 0 : 1,
    stdout: `${told.join('\n')}\n`,
    stderr: faults.map((fault) => `${fault}\n`).join(''),
  }
}
