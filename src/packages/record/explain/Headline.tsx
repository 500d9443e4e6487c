import type { Functions, ResultOf } from '@contract/functions'
import type { UsageDetail } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { Card, Icon, Meta, PayerLegend, Press, SplitBar, usePayerParts } from '@/components'
import { dayInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { canSpeak, speak } from '@/platform/speech'
import { useProfile } from '@/state/profile'
import { useSettings } from '@/state/settings'
import { explainText } from './words'

interface HeadlineProps {
  answer: ResultOf<Functions['explainSettlement']>
  /** The record, where the way here came from one: whose it is, and who paid. */
  record: UsageDetail | null
}

/** The whole story in one sentence, and who paid as one bar. */
export function Headline({ answer, record }: HeadlineProps) {
  const words = useText(explainText)
  const language = useSettings((settings) => settings.language)
  const thisYear = useProfile(({ data }) => Number(data?.today.slice(0, 4) ?? 0))
  const parts = usePayerParts(record?.payers ?? [])
  const { headline, simulated } = answer.explanation
  return (
    <Card>
      <View className="head">
        <View className="note">
          <Meta
            phrases={[
              record?.patient.label,
              answer.institutionName,
              dayInWords(answer.day, language, thisYear),
            ]}
          />
        </View>
        {canSpeak() ? (
          <Press className="explain-speak" label={words.speak} onPress={() => speak(headline)}>
            <Icon name="speaker" size="s" />
            <Text>{words.speak}</Text>
          </Press>
        ) : null}
      </View>
      <View className="explain-say">{headline}</View>
      {parts.length > 0 ? (
        <View className="explain-by">
          <SplitBar parts={parts} thick />
          <PayerLegend parts={parts} />
        </View>
      ) : null}
      {simulated ? <View className="note explain-sim">{words.simulated}</View> : null}
    </Card>
  )
}
