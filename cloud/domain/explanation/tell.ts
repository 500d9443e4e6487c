import type { Explanation, ExplanationNode, NodeKind } from '../../contract/explanation'
import { Fen } from '../../contract/values/fen'
import type { PolicyBook } from '../policy'
import { parameterName } from '../policy/names'
import type { Settlement } from '../settlement/types'
import { basisOf } from './basis'
import { type People, PLAIN_PEOPLE } from './people'
import { TELLERS, type Telling } from './sentences'
import { type Span, spansOf } from './spans'
import type { RuleId, StoredNode } from './stored'
import { summarise } from './summary'

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
): ExplanationNode {
  const said = TELLERS[stored.rule](stored, telling)
  const basis = (stored.by ?? []).flatMap((index, place) => {
    const reference = told.policyVersions[index]
    return reference
      ? [basisOf(reference, telling.summary.insurance, book, place === 0 ? said.means : undefined)]
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
 * Tells a stored explanation in Chinese: sentences, arithmetic, and each parameter with its source, found
 * again in the book. The leaves of the tree sum to the bill.
 * @param people how the reader calls patient and grantors
 */
export function tell(told: Tellable, book: PolicyBook, people: People = PLAIN_PEOPLE): Explanation {
  const stored = told.explanation.nodes
  const summary = summarise(stored)
  const telling: Telling = { summary, people }
  const spans = spansOf(summary)
  const nodes = stored.map((each) => nodeOf(each, telling, told, book, spans))
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
    headline: `看病花了 ${Fen.format(totalFee)} 元，医保报了 ${Fen.format(fundPay)} 元，家里付 ${Fen.format(personPay)} 元。`,
    root,
    unknown: told.unknown.map((path) => ({ path, name: parameterName(path) })),
    simulated: told.simulated,
  }
}
