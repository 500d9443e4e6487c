import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { Amount, Card, RecordRow, spoken, Windowed } from '@/components'
import { useText } from '@/i18n/useText'
import { type MonthGroup, pieces, type Rows, stretches } from './months'
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

/** So many pieces of the newest stretch are drawn at once: those of the first screen. */
const AT_ONCE = 4

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
          <MonthSum totals={totals} mine={mine} />
        ) : null}
      </View>
      <Card className="month-card">
        {stretches(rows).map((stretch, place) => (
          <Stretch key={stretch.id} {...stretch} today={today} first={newest && place === 0} />
        ))}
      </Card>
    </View>
  )
}

/** What the family paid in a month; beside it what one's own money paid on bills that one may not see. */
function MonthSum({ totals, mine }: { totals: Summary['months'][number]; mine: boolean }) {
  const words = useText(recordsText)
  const { count, familyPay, myMoney, myMoneyBeyond } = totals
  const onlyBeyond = familyPay === 0 && myMoneyBeyond > 0
  const said = mine ? words.monthMine : onlyBeyond ? words.monthBeyond : words.monthSum
  return (
    <View className="month-sum">
      <View className="note nowrap">
        <Text>{said(count)} </Text>
        <Amount fen={mine || onlyBeyond ? myMoney : familyPay} />
      </View>
      {!mine && !onlyBeyond && myMoneyBeyond > 0 ? (
        <View className="note nowrap">
          <Text>{words.besides} </Text>
          <Amount fen={myMoneyBeyond} />
        </View>
      ) : null}
    </View>
  )
}

interface RowsProps extends Rows {
  today: string
}

/** Rows that stayed as they were are left alone when more come. */
const sameRows = (before: RowsProps, now: RowsProps): boolean =>
  before.today === now.today &&
  before.rows.length === now.rows.length &&
  before.rows.every((record, place) => record === now.rows[place])

/** Some pieces whose places are made together, long before they are seen. */
const Stretch = memo(function Stretch({ id, rows, today, first }: RowsProps & { first: boolean }) {
  return (
    <Windowed id={`stretch-${id}`} rows={rows.length} later={!first} whole>
      {pieces(rows).map((piece, place) => (
        <Piece key={piece.id} {...piece} today={today} later={!first || place >= AT_ONCE} />
      ))}
    </Windowed>
  )
}, sameRows)

/** Rows that are drawn together. */
const Piece = memo(function Piece({ id, rows, today, later }: RowsProps & { later: boolean }) {
  return (
    <Windowed id={`rows-${id}`} rows={rows.length} later={later}>
      {rows.map((record) => (
        <RecordRow key={record.recordId} record={record} today={today} />
      ))}
    </Windowed>
  )
}, sameRows)
