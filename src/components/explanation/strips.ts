import type { ExplanationNode } from '@contract/explanation'
import type { Bucket } from '@contract/values/bill'
import type { StripPart, StripTone } from '../Strip'

interface Lit {
  span: readonly [number, number]
  tone: StripTone
}

/** A strip over the whole bill with several spans lit; what lies between them is off. Spans must not overlap. */
export function litStrip(total: number, lit: readonly Lit[]): StripPart[] {
  const parts: StripPart[] = []
  let at = 0
  for (const { span, tone } of [...lit].sort((a, b) => a.span[0] - b.span[0])) {
    const [start, end] = span
    if (end <= at) continue
    parts.push({ tone: 'off', amount: start - at }, { tone, amount: end - start })
    at = end
  }
  parts.push({ tone: 'off', amount: total - at })
  return parts.filter((part) => part.amount > 0)
}

/** Every node of the tree, reasons too. */
export function everyNode(node: ExplanationNode): ExplanationNode[] {
  return [node, ...[...node.reasons, ...node.children].flatMap(everyNode)]
}

const bucketTone = (bucket: Bucket | null): StripTone => (bucket === 'preSelfPay' ? 'warm' : 'rest')

/** What insurance takes up, lit; what it leaves out by kind beside it. */
export function itemsStrip(items: ExplanationNode, root: ExplanationNode): StripPart[] {
  const end = items.span?.[1] ?? 0
  const left = everyNode(root).flatMap((node): Lit[] =>
    node.kind === 'bucket' && node.span !== null && node.span[0] >= end
      ? [{ span: node.span, tone: bucketTone(node.bucket) }]
      : [],
  )
  return litStrip(root.amount, [...(items.span ? [{ span: items.span, tone: 'hot' as const }] : []), ...left])
}

const payerTone = (node: ExplanationNode): StripTone => {
  if (node.pocket === 'cash') return 'cash'
  return node.from === 'self' ? 'own' : 'aid'
}

/** The person's part by who pays it. */
export function payersStrip(root: ExplanationNode): StripPart[] {
  const lit = everyNode(root).flatMap((node): Lit[] =>
    node.kind === 'payer' && node.span !== null ? [{ span: node.span, tone: payerTone(node) }] : [],
  )
  return litStrip(root.amount, lit)
}
