import type { UsageRow } from '@contract/shapes'
import { Fen } from '@contract/values/fen'
import { View } from '@tarojs/components'
import { memo } from 'react'
import { dayInWords, whenInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { useSettings } from '@/state/settings'
import { Amount } from '../Amount'
import { useAmountInWords } from '../Amount/useAmountInWords'
import { Chip } from '../Chip'
import { Meta } from '../Meta'
import { PayerWord, ShortPayerLegend } from '../PayerLine'
import { PersonSeal } from '../PersonSeal'
import { Press } from '../Press'
import { SplitBar } from '../SplitBar'
import { paidParts } from './recordParts'
import { useRecordTitle } from './useRecordTitle'
import { recordText } from './words'
import './index.scss'

export { paidParts } from './recordParts'
export { useRecordTitle } from './useRecordTitle'

export interface RecordRowProps {
  record: UsageRow
  /** The business day: what 今天 is. */
  today: string
  /** Without the line that says who paid. */
  brief?: boolean
}

/**
 * One use in a list: who, where, when, what the family paid, and out of whose money. Opens its details. A row that
 * stays as it was is not drawn again when more rows come.
 */
export const RecordRow = memo(function RecordRow({ record, today, brief }: RecordRowProps) {
  const words = useText(recordText)
  const { named } = useAmountInWords()
  const language = useSettings((settings) => settings.language)
  const place = useRecordTitle(record)
  const { movement } = record
  const moved = record.kind === 'transfer' ? movement : null
  const when =
    record.day === today
      ? whenInWords(record.at, language, today)
      : dayInWords(record.day, language, Number(today.slice(0, 4)))
  const reversed = record.state === 'reversed'
  // A grantor who is no more than that sees his own money only.
  const amount = moved?.amount ?? record.familyPay ?? record.myMoney
  const paid = reversed
    ? words.reversed
    : named(
        moved ? words.moved[moved.side] : record.familyPay === null ? words.mine : words.familyPays,
        amount ?? 0,
      )
  return (
    <Press
      className="rec"
      label={words.open(place, record.patient.label, when, paid)}
      onPress={() => void openPage('packages/record/detail/index', { id: record.recordId })}
    >
      <View className="rec-top">
        <PersonSeal who={record.patient} />
        <View className="rec-tx">
          <View className="t1">{place}</View>
          <View className="t2">
            <Meta phrases={[record.patient.label, when]} />
          </View>
        </View>
        <View className="rec-end">
          {amount === null ? null : (
            <Amount
              fen={moved?.side === 'out' ? -amount : amount}
              size="title"
              struck={reversed}
              signed={moved !== null}
            />
          )}
          <View className="note">{reversed ? words.back : <EndNote record={record} brief={brief} />}</View>
        </View>
      </View>
      {brief && !reversed ? null : <WhoPaid record={record} />}
    </Press>
  )
})

/** Below the amount: plain text, since a long list counts its nodes. */
function EndNote({ record, brief }: Pick<RecordRowProps, 'record' | 'brief'>) {
  const words = useText(recordText)
  if (record.kind === 'transfer' && record.movement) return words.moved[record.movement.side]
  if (record.familyPay === null) return words.mine
  if (brief || record.totalFee === null || record.totalFee === record.familyPay) return words.familyPays
  return `${words.ofTotal} ${Fen.format(record.totalFee)}`
}

function WhoPaid({ record }: Pick<RecordRowProps, 'record'>) {
  const words = useText(recordText)
  if (record.state === 'reversed') {
    return (
      <View className="rec-by">
        <Chip icon="undo" label={words.reversed} />
      </View>
    )
  }
  const allMine = record.myMoney !== null && record.myMoney === record.mutualAidPay
  const parts = paidParts(record, { fund: words.fund, ...(allMine ? { aid: words.myAid } : {}) })
  const [only, ...others] = parts
  if (only === undefined) return null
  return (
    <View className="rec-by">
      {others.length > 0 ? (
        <>
          <SplitBar parts={parts} />
          <ShortPayerLegend parts={parts} />
        </>
      ) : (
        <PayerWord kind={only.kind}>{words.allBy[only.kind]}</PayerWord>
      )}
    </View>
  )
}
