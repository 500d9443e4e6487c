import { Text, View } from '@tarojs/components'
import { Amount } from '../Amount'
import { NodeBody } from './NodeBody'
import type { NodeViewProps } from './NodeView'

/** A node inside a step: a tier, a limit, a movement of the fund. */
export function SubNode({ node, root }: NodeViewProps) {
  return (
    <View className="ex-sub">
      <View className="ex-h">
        <Text className="mid">{node.title}</Text>
        {node.amount > 0 ? <Amount fen={node.amount} /> : null}
      </View>
      <NodeBody node={node} root={root} />
    </View>
  )
}
