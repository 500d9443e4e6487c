import { Text, View } from '@tarojs/components'
import { languageOf } from '@/i18n/languageOf'
import { spoken } from '../spoken'
import './index.scss'

/** Phrases of a quiet line (爸爸 · 今天 09:41). A line breaks only between them, and the dot vanishes there. */
export function Meta({ phrases }: { phrases: readonly (string | null | undefined | false)[] }) {
  const said = phrases.filter((phrase): phrase is string => Boolean(phrase))
  return (
    <View className="meta">
      <View className="meta-in">
        {said.map((phrase) => (
          <Text key={phrase} className="meta-one" {...spoken({ language: languageOf(phrase) })}>
            {phrase}
          </Text>
        ))}
      </View>
    </View>
  )
}
