import { readFileSync } from 'node:fs'
import { refusalEntry, refusalSentence } from '../contract/refusals'
import { Day } from '../contract/values'
import { tell } from '../domain/explanation'
import type { PolicyBook } from '../domain/policy'
import { readCase, settleBill } from '../domain/settlement'
import { loadPolicies } from '../policy'
import { toNhsa } from './nhsa'

/** Refusals that mean that the case itself is at fault, with the key under which the path lies. */
const FAULTS_OF_THE_CASE: Readonly<Record<string, string>> = {
  POOL_RESULT_MISFIT: '',
  READING_UNKNOWN: 'choose.',
  PARAMETER_MISFIT: '',
}

const EXIT = { done: 0, badCase: 2, refused: 3 } as const

interface Answer {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

const badCase = (path: string, what: string): Answer => ({
  exit: EXIT.badCase,
  stdout: '',
  stderr: `${path}: ${what}\n`,
})

function parse(text: string): { ok: true; value: unknown } | { ok: false; what: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (fault) {
    return { ok: false, what: fault instanceof Error ? fault.message : 'not JSON' }
  }
}

/**
 * One case in, one settlement out, without store or server.
 * @returns exit 0 with the settlement as JSON; 2 with the path of the fault on stderr and nothing on stdout;
 *   3 with the refusal
 * @param policies where the book comes from; asked only when the case can be read
 */
export function settleCase(
  text: string,
  today: Day,
  options: { nhsa: boolean },
  policies: () => PolicyBook = loadPolicies,
): Answer {
  const json = parse(text)
  if (!json.ok) return badCase('(case)', json.what)
  const read = readCase(json.value, today)
  if (!read.ok) return badCase(read.fault.path || '(case)', read.fault.what)
  const book = policies()
  const settled = settleBill(read.value, book)
  if (!settled.ok) {
    const { code, details } = settled.refusal
    const sentence = refusalSentence(settled.refusal)
    const prefix = FAULTS_OF_THE_CASE[code]
    if (prefix !== undefined) return badCase(`${prefix}${String(details.path)}`, sentence)
    const refusal = { code, number: refusalEntry(code).number, sentence, details }
    return {
      exit: EXIT.refused,
      stdout: `${JSON.stringify({ refusal }, null, 2)}\n`,
      stderr: `${code}: ${sentence}\n`,
    }
  }
  const settlement = settled.value
  const includes =
    book.lookUp(settlement.region, settlement.date, 'payment.acctPayIncludesMulaid').value === true
  const explanation = tell(settlement, book)
  const out = options.nhsa ? toNhsa(settlement, includes) : { ...settlement, explanation }
  return { exit: EXIT.done, stdout: `${JSON.stringify(out, null, 2)}\n`, stderr: '' }
}

/** The command: reads stdin, writes stdout and stderr, ends with the exit code. */
export function main(args: readonly string[]): void {
  const odd = args.find((arg) => arg !== '--nhsa')
  if (odd !== undefined) {
    process.stderr.write(`unknown option ${odd}: npm run -s settle [-- --nhsa] < case.json\n`)
    process.exitCode = EXIT.badCase
    return
  }
  const answer = settleCase(readFileSync(0, 'utf8'), Day.at(Date.now()), { nhsa: args.includes('--nhsa') })
  process.stdout.write(answer.stdout)
  process.stderr.write(answer.stderr)
  process.exitCode = answer.exit
}
