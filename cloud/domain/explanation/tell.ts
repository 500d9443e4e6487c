import type { Explanation, ExplanationNode, NodeKind } from '../../contract/explanation'
import { Fen } from '../../contract/values/fen'
import type { Language } from '../../contract/values/language'
import type { PolicyBook } from '../policy'
import { parameterName } from '../policy/names'
import type { Settlement } from '../settlement/types'
import { basisOf } from './basis'
import { englishPeople } from './englishPeople'
import { ENGLISH_TELLERS } from './englishSentences'
import { type People, PLAIN_PEOPLE } from './people'
import { TELLERS, type Teller, type Telling } from './sentences'
import { type Span, spansOf } from './spans'
import type { RuleId, StoredNode } from './stored'
import { summarise } from './summary'

/** The tellers of each language: a rule that one of them does not tell is a type error. */
const TELLERS_IN: Readonly<Record<Language, Readonly<Record<RuleId, Teller>>>> = {
  zh: TELLERS,
  en: ENGLISH_TELLERS,
}

const HEADLINES: Readonly<Record<Language, (total: string, fund: string, family: string) => string>> = {
  zh: (total, fund, family) => `看病花了 ${total} 元，医保报了 ${fund} 元，家里付 ${family} 元。`,
  en: (total, fund, family) =>
    `The bill was ¥${total}: the insurance paid ¥${fund}, the family’s part is ¥${family}.`,
}

/** Rules and kinds of nodes are the same words: a rule that makes an amount is told by a node of its kind. */
const kindOf = (rule: RuleId): NodeKind => rule

function spanOf(node: StoredNode, spans: ReturnType<typeof spansOf>): Span | null {
  switch (node.rule) {
    case 'bill':
      return [0, node.amount]
    case 'items':
      return spans.inScope
    case 'fund':
      return spans.fund
    case 'person':
    case 'order':
      return spans.person
    case 'deductible':
      return spans.deductible
    case 'annualLimit':
    case 'monthlyLimit':
      return spans.overCap
    case 'bucket':
      return node.bucket ? spans[node.bucket] : null
    default:
      return null
  }
}

function nodeOf(
  stored: StoredNode,
  telling: Telling,
  told: Tellable,
  book: PolicyBook,
  spans: ReturnType<typeof spansOf>,
  language: Language,
): ExplanationNode {
  const said = TELLERS_IN[language][stored.rule](stored, telling)
  const basis = (stored.by ?? []).flatMap((index, place) => {
    const reference = told.policyVersions[index]
    return reference
      ? [basisOf(reference, telling.summary.insurance, book, place === 0 ? said.means : undefined, language)]
      : []
  })
  return {
    kind: kindOf(stored.rule),
    title: said.title,
    amount: stored.amount,
    sentence: said.sentence,
    sums: said.sums.map((sum) => ({ ...sum })),
    basis,
    bucket: stored.bucket ?? null,
    pocket: stored.pocket ?? null,
    from: stored.from ?? null,
    span: spanOf(stored, spans),
    children: [],
    reasons: [],
  }
}

/** Payers lie side by side inside their bucket. */
function placePayers(bucket: ExplanationNode): void {
  let at = bucket.span?.[0] ?? 0
  for (const child of bucket.children) {
    child.span = [at, at + child.amount]
    at += child.amount
  }
}

/** What of a settlement is needed to tell it: exactly what is stored. */
export type Tellable = Pick<Settlement, 'policyVersions' | 'explanation' | 'unknown' | 'simulated'>

/**
 * Tells a stored explanation in Chinese or English: sentences, arithmetic, and each parameter with its source, found
 * again in the book. The leaves of the tree sum to the bill.
 * @param people how the reader calls patient and grantors
 */
export function tell(
  told: Tellable,
  book: PolicyBook,
  people: People = PLAIN_PEOPLE,
  language: Language = 'zh',
): Explanation {
  const stored = told.explanation.nodes
  const summary = summarise(stored)
  const telling: Telling = { summary, people: language === 'en' ? englishPeople(people) : people }
  const spans = spansOf(summary)
  const nodes = stored.map((each) => nodeOf(each, telling, told, book, spans, language))
  for (const [index, each] of stored.entries()) {
    const node = nodes[index]
    const parent = nodes[each.parent]
    if (node && parent) (each.reason ? parent.reasons : parent.children).push(node)
  }
  for (const node of nodes) if (node.kind === 'bucket') placePayers(node)
  const root = nodes[0]
  if (!root) throw new Error('explanation without a root')
  const { totalFee, fundPay, personPay } = summary
  return {
    headline: HEADLINES[language](Fen.format(totalFee), Fen.format(fundPay), Fen.format(personPay)),
    root,
    unknown: told.unknown.map((path) => ({ path, name: parameterName(path, language) })),
    simulated: told.simulated,
  }
}
