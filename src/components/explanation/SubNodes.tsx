import type { ExplanationNode, NodeKind } from '@contract/explanation'
import { SubNode } from './SubNode'

/** Kinds that are steps of their own: not told again inside another one. */
const OWN_STEP: readonly NodeKind[] = ['items', 'currentYearFirst', 'deductible', 'order']

/** Nodes inside a step: what the fund did tier by tier, why a relative's money stayed untouched. */
export function SubNodes({ nodes, root }: { nodes: readonly ExplanationNode[]; root: ExplanationNode }) {
  const keyed = nodes
    .filter((node) => !OWN_STEP.includes(node.kind))
    .map((node, place) => ({ node, key: `${place}-${node.kind}` }))
  return (
    <>
      {keyed.map(({ node, key }) => (
        <SubNode key={key} node={node} root={root} />
      ))}
    </>
  )
}
