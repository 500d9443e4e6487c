import type { Who } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { Meta, PersonSeal, spoken } from '@/components'

interface WhoseProps {
  who: Who
  title: string
  /** Name and insurance, or where the code was scanned. */
  phrases: readonly (string | null | undefined)[]
}

/** Whose code it is, in the largest type, before any bar is seen. */
export function Whose({ who, title, phrases }: WhoseProps) {
  return (
    <View className="whose">
      <PersonSeal who={who} size="l" />
      <View className="whose-tx">
        <Text className="whose-n" {...spoken({ role: 'heading', level: 2 })}>
          {title}
        </Text>
        <View className="whose-k">
          <Meta phrases={phrases.map((phrase) => phrase ?? null)} />
        </View>
      </View>
    </View>
  )
}
