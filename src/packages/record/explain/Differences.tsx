import { View } from '@tarojs/components'
import { useState } from 'react'
import { Amount, Button, ExplanationSteps, spoken } from '@/components'
import { useText } from '@/i18n/useText'
import type { Imagined } from './useWhatIf'
import { whatIfText } from './whatIfWords'

/** What would have been different: each amount before and after; the whole way of it on demand. */
export function Differences({ imagined }: { imagined: Imagined }) {
  const words = useText(whatIfText)
  const [told, setTold] = useState(false)
  const { before, after, differences, explanation } = imagined
  if (differences.length === 0) {
    return (
      <View className="what-if-same" {...spoken({ role: 'status' })}>
        {before.region === after.region && before.day === after.day ? words.asItWas : words.same}
      </View>
    )
  }
  return (
    <View {...spoken({ role: 'status' })}>
      <View className="what-if-say">{explanation.headline}</View>
      <View className="rows">
        {differences.map(({ what, before: was, after: would, change }) => (
          <View key={what} className="what-if-row">
            <View className="what-if-name">{words.amounts[what]}</View>
            <View className="what-if-was">
              <Amount fen={was} size="note" />
              <View {...spoken({ hidden: true })}>→</View>
              <Amount fen={would} size="title" />
            </View>
            <View className="note">
              {change > 0 ? words.more : words.less} <Amount fen={Math.abs(change)} size="note" bare />
            </View>
          </View>
        ))}
      </View>
      {told ? (
        <ExplanationSteps explanation={explanation} />
      ) : (
        <Button kind="plain" label={words.why} onPress={() => setTold(true)} />
      )}
    </View>
  )
}
