import { type Explanation, type ExplanationNode, leaves, steps } from '@contract/explanation'
import type { Payer } from '@contract/shapes'
import { Fen } from '@contract/values/fen'
import { Text, View } from '@tarojs/components'
import { useText } from '@/i18n/useText'
import { Amount } from '../Amount'
import { Banner } from '../Banner'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
import type { NodeViewProps } from './NodeView'
import { explanationText } from './text'
import { VIEWS } from './views'
import './index.scss'

export interface ExplanationStepsProps {
  explanation: Explanation
  /** Who paid, of the record: names the payers with their icons in the last step. */
  payers?: readonly Payer[]
}

/** 为什么是这个数, step by step on one scale: from the total to who paid, and that it adds up to the last fen. */
export function ExplanationSteps({ explanation, payers }: ExplanationStepsProps) {
  const words = useText(explanationText)
  const { root, unknown } = explanation
  const told = steps(root)
  return (
    <View className="ex-all">
      <View {...spoken({ role: 'list' })}>
        {told.map((node, place) => (
          <Step key={node.kind} node={node} root={root} place={place + 1} payers={payers} />
        ))}
        <View className="ex ex-last" {...spoken({ role: 'listitem' })}>
          <View className="ex-num end">
            <Icon name="check" size="s" bold />
          </View>
          <View className="ex-h">
            <Text className="ex-t" {...spoken({ role: 'heading', level: 3 })}>
              {words.together}
            </Text>
            <Amount fen={root.amount} size="title" />
          </View>
          <View className="ex-s">{sumOfLeaves(root)}</View>
        </View>
      </View>
      {unknown.length > 0 ? (
        <Banner tone="warn" fact={`${words.unknown}：${unknown.map((one) => one.name).join('、')}。`}>
          {words.unknownNote}
        </Banner>
      ) : null}
    </View>
  )
}

function Step({ node, root, payers, place }: NodeViewProps & { place: number }) {
  const NodeOfKind = VIEWS[node.kind]
  return (
    <View className={cx('ex', `ex-${node.kind}`)} {...spoken({ role: 'listitem' })}>
      <View className="ex-num" {...spoken({ hidden: true })}>
        {place}
      </View>
      <View className="ex-h">
        <Text className="ex-t" {...spoken({ role: 'heading', level: 3 })}>
          {node.title}
        </Text>
        <Amount fen={node.amount} size="title" />
      </View>
      <NodeOfKind node={node} root={root} payers={payers} />
    </View>
  )
}

/** 554.40 + 96.20 + 100.00: the leaves as they are; the page adds nothing up itself. */
function sumOfLeaves(root: ExplanationNode): string {
  return leaves(root)
    .filter((leaf) => leaf.amount > 0)
    .map((leaf) => Fen.format(leaf.amount))
    .join(' + ')
}
