import type { UsageRow } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { Amount, Card, RecordRow, spoken, Windowed } from '@/components'
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
  /** The newest month: its first rows are on the first screen. */
  newest: boolean
}

/** So many pieces of the newest month are drawn at once. */
const AT_ONCE = 2

/** One month: its head with count and sum, and its records. */
export function MonthList({ group: { month, rows }, totals, today, mine, newest }: MonthListProps) {
  const words = useText(recordsText)
  return (
    <View id={`month-${month}`} className="month-list">
      <View className="month">
        <Text className="month-n" {...spoken({ role: 'heading', level: 2 })}>
          {words.month(Number(month.slice(5)))}
        </Text>
        {totals?.count === 0 && (totals.movedOut > 0 || totals.movedIn > 0) ? (
          <Text className="note nowrap">{words.monthMoved}</Text>
        ) : totals ? (
          <View className="note nowrap">
            <Text>{mine ? words.monthMine(totals.count) : words.monthSum(totals.count)} </Text>
            <Amount fen={mine ? totals.myMoney : totals.familyPay} />
          </View>
        ) : null}
      </View>
      <Card className="month-card">
        <Windowed id={`month-rows-${month}`} rows={rows.length} later={!newest} whole>
          {chunks(rows).map((chunk, place) => (
            <Piece
              key={chunk.id}
              id={chunk.id}
              rows={chunk.rows}
              today={today}
              later={!newest || place >= AT_ONCE}
            />
          ))}
        </Windowed>
      </Card>
    </View>
  )
}

interface PieceProps {
  id: string
  rows: readonly UsageRow[]
  today: string
  later: boolean
}

/** Rows that are drawn together; those that stayed as they were are left alone when more come. */
const Piece = memo(
  function Piece({ id, rows, today, later }: PieceProps) {
    return (
      <Windowed id={`rows-${id}`} rows={rows.length} later={later}>
        {rows.map((record) => (
          <RecordRow key={record.recordId} record={record} today={today} />
        ))}
      </Windowed>
    )
  },
  (before, now) =>
    before.today === now.today &&
    before.rows.length === now.rows.length &&
    before.rows.every((record, place) => record === now.rows[place]),
)
