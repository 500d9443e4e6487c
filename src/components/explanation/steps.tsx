import { Text, View } from '@tarojs/components'
import { Amount } from '../Amount'
import { PayerList } from '../PayerList'
import { spanParts } from '../Strip'
import { NodeBody } from './NodeBody'
import type { NodeViewProps } from './NodeView'
import { SubNodes } from './SubNodes'
import { itemsStrip, payersStrip } from './strips'

/** 总费用: the whole strip. */
export function BillView({ node, root }: NodeViewProps) {
  return <NodeBody node={node} root={root} strip={[{ tone: 'hot', amount: node.amount }]} />
}

/** 哪些归医保管: what is taken up, what is left out. */
export function ItemsView({ node, root }: NodeViewProps) {
  return <NodeBody node={node} root={root} strip={itemsStrip(node, root)} />
}

/** 起付线. */
export function DeductibleView({ node, root }: NodeViewProps) {
  return (
    <NodeBody node={node} root={root} strip={node.span ? spanParts(root.amount, node.span, 'warm') : []} />
  )
}

/** 当年账户先付. */
export function CurrentYearFirstView({ node, root }: NodeViewProps) {
  return (
    <NodeBody node={node} root={root} strip={node.span ? spanParts(root.amount, node.span, 'own') : []} />
  )
}

/** 医保报销: the fund's part of the strip; below it tiers, limits and the movements that make it up. */
export function FundView({ node, root }: NodeViewProps) {
  return (
    <NodeBody node={node} root={root} strip={node.span ? spanParts(root.amount, node.span, 'fund') : []}>
      <SubNodes nodes={[...node.reasons, ...(node.children.length > 1 ? node.children : [])]} root={root} />
    </NodeBody>
  )
}

/** 家里付: what the fund left, bucket by bucket. */
export function PersonView({ node, root }: NodeViewProps) {
  return (
    <NodeBody node={node} root={root} strip={node.span ? spanParts(root.amount, node.span) : []}>
      {node.children.length > 0 ? (
        <View className="calc">
          {node.children.map((bucket) => (
            <View key={bucket.title} className="kv">
              <Text className="k">{bucket.title}</Text>
              <Amount fen={bucket.amount} className="v" />
            </View>
          ))}
        </View>
      ) : null}
    </NodeBody>
  )
}

/** 家里这份，谁来付: the person's part by payer, and why a relative's money stayed untouched. */
export function OrderView({ node, root, payers }: NodeViewProps) {
  const person = root.children.find((child) => child.kind === 'person')
  const notUsed = person?.reasons.filter((reason) => reason.kind === 'aidNotUsed') ?? []
  const family = payers?.filter((payer) => payer.kind !== 'fund' && payer.amount > 0) ?? []
  return (
    <>
      <NodeBody node={family.length > 0 ? { ...node, sums: [] } : node} root={root} strip={payersStrip(root)}>
        {family.length > 0 ? <PayerList payers={family} /> : null}
      </NodeBody>
      <SubNodes nodes={notUsed} root={root} />
    </>
  )
}
