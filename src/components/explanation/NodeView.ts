import type { ExplanationNode } from '@contract/explanation'

/** What every view of a node is given. */
export interface NodeViewProps {
  node: ExplanationNode
  /** The whole tree: strips are drawn on its scale. */
  root: ExplanationNode
}
