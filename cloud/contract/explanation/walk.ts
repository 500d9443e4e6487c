import type { ExplanationNode, NodeKind } from './nodes'

/** The leaves of a tree: fund movements and payer shares; their amounts sum to the root's. Reasons are not leaves. */
export function leaves(root: ExplanationNode): ExplanationNode[] {
  return root.children.length === 0 ? [root] : root.children.flatMap(leaves)
}

const STORY: readonly NodeKind[] = [
  'bill',
  'items',
  'currentYearFirst',
  'deductible',
  'fund',
  'person',
  'order',
]

function everyNode(root: ExplanationNode): ExplanationNode[] {
  return [root, ...[...root.reasons, ...root.children].flatMap(everyNode)]
}

/** The numbered steps of the page, in the order of the arithmetic: 总费用, 归医保管, 起付线, 报销, 家里付, 谁来付. */
export function steps(root: ExplanationNode): ExplanationNode[] {
  const nodes = everyNode(root)
  return STORY.flatMap((kind) => nodes.filter((node) => node.kind === kind))
}
