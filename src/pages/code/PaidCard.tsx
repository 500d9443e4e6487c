import { Text, View } from '@tarojs/components'
import { Amount, Button, Icon, spoken } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import type { CodePayment } from './phases'
import { codeText } from './words'

/** 代付好了: how much the code paid for whom, and the way to the record where the viewer may see it. */
export function PaidCard({ paid }: { paid: CodePayment }) {
  const words = useText(codeText)
  const { recordId } = paid
  return (
    <View className="code-card code-turned">
      <View className="result" {...spoken({ role: 'status', live: 'polite' })}>
        <View className="settled-h">
          <Icon name="okc" size="em" />
          <Text>{words.paidFor(paid.patient.label)}</Text>
        </View>
        <Amount fen={paid.amount} size="money" struck={!paid.stands} />
        <Text className="note">{paid.stands ? words.paidSay : words.paidBack}</Text>
      </View>
      {recordId === null ? null : (
        <View className="result-do">
          <Button
            label={words.detail}
            onPress={() => void openPage('packages/record/detail/index', { id: recordId })}
          />
        </View>
      )}
    </View>
  )
}
