import type { ExplanationNode } from '@contract/explanation'
import type { Payer } from '@contract/shapes'

/** What every view of a node is given. */
export interface NodeViewProps {
  node: ExplanationNode
  /** The whole tree: strips are drawn on its scale. */
  root: ExplanationNode
  /** Who paid, as the record has it: drawn as lines in the colours of money instead of plain sums. */
  payers?: readonly Payer[]
}
