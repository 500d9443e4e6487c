import { Text, View } from '@tarojs/components'
import { Amount, Card, RecordRow, Rows, spoken, Windowed } from '@/components'
import { useText } from '@/i18n/useText'
import { chunks, type MonthGroup } from './months'
import type { Summary } from './useRecords'
import { recordsText } from './words'

interface MonthListProps {
  group: MonthGroup
  /** The whole month as the cloud adds it up; null while that is not known. */
  totals: Summary['months'][number] | null
  today: string
  mine: boolean
}

/** One month: its head with count and sum, and its records. */
export function MonthList({ group: { month, rows }, totals, today, mine }: MonthListProps) {
  const words = useText(recordsText)
  return (
    <View id={`month-${month}`} className="month-list">
      <View className="month">
        <Text className="month-n" {...spoken({ role: 'heading', level: 2 })}>
          {words.month(Number(month.slice(5)))}
        </Text>
        {totals ? (
          <View className="note nowrap">
            <Text>{mine ? words.monthMine(totals.count) : words.monthSum(totals.count)} </Text>
            <Amount fen={mine ? totals.myMoney : totals.familyPay} />
          </View>
        ) : null}
      </View>
      <Card className="month-card">
        <Rows>
          {chunks(rows).map((chunk) => (
            <Windowed key={chunk.id} id={`rows-${chunk.id}`}>
              {chunk.rows.map((record) => (
                <RecordRow key={record.recordId} record={record} today={today} />
              ))}
            </Windowed>
          ))}
        </Rows>
      </Card>
    </View>
  )
}
