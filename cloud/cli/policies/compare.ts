import { refusalSentence } from '../../contract/refusals'
import type { Day, Region } from '../../contract/values'
import type { PolicyBook } from '../../domain/policy'
import { comparePolicies } from '../../domain/policy/compare'
import { readCase, type Settlement, type SettlementInput, settleBill } from '../../domain/settlement'
import { COMPARED, differences } from '../../domain/settlement/differences'
import { asIf } from '../../domain/settlement/elsewhere'
import { bookOf, type PolicyText } from '../../policy/load'
import { type Answer, json } from './output'

interface Side {
  readonly region: Region
  readonly name: string
  readonly settlement: Settlement | null
  readonly told: unknown
}

function side(input: SettlementInput, region: Region, book: PolicyBook): Side {
  const name = book.region(region)?.name ?? region
  const settled = settleBill(asIf(input, region), book)
  if (!settled.ok) {
    const { code, details } = settled.refusal
    return {
      region,
      name,
      settlement: null,
      told: { refusal: code, sentence: refusalSentence(settled.refusal), details },
    }
  }
  const amounts = Object.fromEntries(COMPARED.map((what) => [what, settled.value[what]]))
  const { mutualAid, unknown, simulated } = settled.value
  return { region, name, settlement: settled.value, told: { ...amounts, mutualAid, unknown, simulated } }
}

function parsed(caseText: string): object {
  try {
    return JSON.parse(caseText)
  } catch (fault) {
    throw new Error(`the case is no JSON: ${fault instanceof Error ? fault.message : fault}`)
  }
}

/** The same bill in two regions: amounts side by side, what changes, and which parameters differ. */
export function compare(
  caseText: string,
  left: Region,
  right: Region,
  texts: readonly PolicyText[],
  today: Day,
): Answer {
  const read = readCase({ region: left, ...parsed(caseText) }, today)
  if (!read.ok) return { exit: 2, stdout: '', stderr: `${read.fault.path}: ${read.fault.what}\n` }
  const book = bookOf(texts)
  const [a, b] = [side(read.value, left, book), side(read.value, right, book)]
  const day = read.value.date
  const parameters = comparePolicies(book, { region: left, day }, { region: right, day })
    .filter(({ insurance }) => insurance === null || insurance === read.value.patient.insurance)
    .filter(
      ({ path }) =>
        path.startsWith('settlement.') || path.startsWith('payment.') || path.startsWith('grant.'),
    )
    .map(({ path, name, leftText, rightText }) => ({ path, name, [left]: leftText, [right]: rightText }))
  const out = {
    date: day,
    regions: [a, b].map(({ region, name, told }) => ({ region, name, result: told })),
    differences: a.settlement && b.settlement ? differences(a.settlement, b.settlement) : null,
    parameters,
  }
  return { exit: a.settlement && b.settlement ? 0 : 3, stdout: json(out), stderr: '' }
}
