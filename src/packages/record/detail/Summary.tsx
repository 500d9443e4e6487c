import type { UsageDetail } from '@contract/shapes'
import { Fen } from '@contract/values/fen'
import { Text, View } from '@tarojs/components'
import { Amount, Card, Chip, Meta, PersonSeal, SplitBar, usePayerParts, useRecordTitle } from '@/components'
import { clockTime, dayInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { useSettings } from '@/state/settings'
import { detailText } from './words'

/** Who, where and when; what the family paid, or what the viewer's own money did. */
export function Summary({ record }: { record: UsageDetail }) {
  const words = useText(detailText)
  const title = useRecordTitle(record)
  const { movement } = record
  const moved = record.kind === 'transfer' ? movement : null
  const language = useSettings((settings) => settings.language)
  const parts = usePayerParts(record.payers)
  const reversed = record.state === 'reversed'
  const amount = moved?.amount ?? record.familyPay ?? record.myMoney
  const when = `${dayInWords(record.day, language, 0)} ${clockTime(Date.parse(record.at))}`
  return (
    <Card>
      <View className="detail-who">
        <PersonSeal who={record.patient} />
        <View className="detail-tx">
          <View className="mid">{title}</View>
          <View className="note">
            <Meta phrases={[record.patient.label, when]} />
          </View>
        </View>
      </View>
      <View className="head">
        <Text className="note">
          {moved ? words.moved[moved.side] : record.familyPay === null ? words.mine : words.familyPays}
        </Text>
        <Chip
          tone={reversed ? 'neutral' : 'ok'}
          icon={reversed ? 'undo' : 'check'}
          label={
            reversed
              ? words.reversed
              : moved
                ? words.movedDone[moved.side]
                : movement
                  ? words.done
                  : words.settled
          }
        />
      </View>
      {amount === null ? null : <Amount fen={amount} size="money" struck={reversed} />}
      {moved ? <View className="note detail-totals">{words.notSpent}</View> : null}
      {record.totalFee === null || movement ? null : (
        <View className="note detail-totals">
          {words.totals(Fen.format(record.totalFee), Fen.format(record.fundPay ?? 0))}
        </View>
      )}
      {parts.length > 1 ? <SplitBar parts={parts} thick /> : null}
    </Card>
  )
}
