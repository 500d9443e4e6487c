import type { ExplanationNode } from '@contract/explanation'
import { Text, View } from '@tarojs/components'

/** The arithmetic of a node in a well; a line without a name is an equation. */
export function Sums({ sums }: { sums: ExplanationNode['sums'] }) {
  if (sums.length === 0) return null
  return (
    <View className="calc">
      {sums.map(({ label, text }) =>
        label === '' ? (
          <View key={text} className="eq">
            {text}
          </View>
        ) : (
          <View key={label} className="kv">
            <Text className="k">{label}</Text>
            <Text className="v">{text}</Text>
          </View>
        ),
      )}
    </View>
  )
}
