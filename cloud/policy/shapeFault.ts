import type * as v from 'valibot'
import type { PolicyFault } from './fault'
import { nearest } from './nearest'
import type { Path, SourceFile } from './source'

/** How a missing key is written; without an entry only its name is told. */
const WRITTEN: Readonly<Record<string, string>> = {
  region: '"460000", the GB/T 2260 code in quotes',
  name: '海南省',
  checkedOn: '2026-11-22, the day on which the sources were looked at',
  title: 'what the source is called',
  url: '"https://…", or null',
  text: 'the answer in one sentence',
  source: 'the key of a source of this file',
  from: '2023-02-01',
  confidence: 'A, B, C or G',
  id: 'a name for it',
  kind: 'published, derived or wrong',
  about: 'what it shows',
  case: '{ date: 2023-05-01, items: [{ price: 1000元 }] }',
  path: 'the name of a parameter',
  day: '2023-05-01',
}

/** More than so many keys are not listed. */
const LISTED = 12

const OWN_WORDS = /^Invalid (type|key|format|length|value): /

/** What to write instead, where the schema has no sentence of its own. */
function instead(issue: v.BaseIssue<unknown>): string {
  if (!OWN_WORDS.test(issue.message)) return issue.message
  const { expected } = issue
  const choices: readonly string[] = expected?.match(/"[^"]*"/g) ?? []
  const isNumber = typeof issue.input === 'number'
  if (expected === 'string' && isNumber) return `put it in quotes: "${issue.input}"`
  if (isNumber && choices.includes(`"${issue.input}"`)) return `put it in quotes: "${issue.input}"`
  if (choices.length > 0) return `write one of: ${choices.map((choice) => choice.slice(1, -1)).join(', ')}`
  if (expected === 'Object') return 'write keys with their values: "key: value"'
  if (expected === 'Array') return 'write a list: [ … ], or lines that begin with "- "'
  if (expected === 'boolean') return 'write true or false'
  if (expected === 'string') return 'write a text'
  return expected === null ? 'see docs/policies.md' : `write ${expected}; see docs/policies.md`
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  if (near !== null) return `did you mean "${near}"?`
  const isShort = known.length > 0 && known.length <= LISTED
  return isShort
    ? `use one of: ${known.join(', ')}`
    : 'remove it, or see docs/policies.md for the keys there are'
}

/**
 * A fault of shape as a sentence with its line.
 * @param keysAt the keys that may stand below a path, as far as they are known
 */
export function shapeFault(
  source: SourceFile,
  issue: v.BaseIssue<unknown>,
  keysAt: (above: Path) => readonly string[],
): PolicyFault {
  const path: Path = (issue.path ?? []).map((item) => item.key as string | number)
  const last = String(path.at(-1) ?? '')
  const { file } = source
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = keysAt(path.slice(0, -1))
    return {
      file,
      line: source.line(path, true),
      what: `unknown key "${last}"`,
      instead: unknownKey(last, known),
    }
  }
  const line = source.line(path)
  if (issue.received === 'undefined') {
    return { file, line, what: `"${last}" is missing`, instead: `add "${last}: ${WRITTEN[last] ?? '…'}"` }
  }
  const what = `${path.length === 0 ? 'the file' : path.join('.')} cannot be ${issue.received}`
  return { file, line, what, instead: instead(issue) }
}
