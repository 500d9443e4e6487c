import { Fen } from '@contract/values/fen'
import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { Amount, Bone, Card, MonthBars, More, PayerLegend, paidParts } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { bars } from './months'
import type { Summary } from './useRecords'
import { recordsText } from './words'

interface YearCardProps {
  summary: Summary | null
  today: string
  /** Only uses of one's own money: the total is that. */
  mine: boolean
  /** Whose records are shown; left out: everybody's. */
  personId?: string
  onByPerson: () => void
}

/** The year: what the family paid, month by month and by payer. */
export const YearCard = memo(function YearCard({
  summary,
  today,
  mine,
  personId,
  onByPerson,
}: YearCardProps) {
  const words = useText(recordsText)
  if (summary === null) {
    return (
      <Card>
        <Bone width="50%" />
        <View className="year-bone">
          <Bone width="60%" height={44} />
        </View>
        <Bone height={110} />
      </Card>
    )
  }
  const { year, totals } = summary
  const isThisYear = today.startsWith(String(year))
  const title = mine
    ? isThisYear
      ? words.mineThisYear
      : words.mineIn(year)
    : isThisYear
      ? words.paidThisYear
      : words.paidIn(year)
  return (
    <Card>
      <View className="head">
        <Text className="say">{title}</Text>
        {summary.people.length > 1 ? <More label={words.byPerson} onPress={onByPerson} /> : null}
      </View>
      <Amount fen={mine ? totals.myMoney : totals.familyPay} size="money" />
      {!mine && totals.myMoneyBeyond > 0 ? (
        <View className="note">{words.beyond(Fen.format(totals.myMoneyBeyond))}</View>
      ) : null}
      {totals.movedOut > 0 || totals.movedIn > 0 ? (
        <View className="note">{words.moved(Fen.format(totals.movedOut), Fen.format(totals.movedIn))}</View>
      ) : null}
      <MonthBars months={bars(summary, today)} chosen={isThisYear ? Number(today.slice(5, 7)) : undefined} />
      <View className="year-payers">
        <PayerLegend parts={paidParts(totals)} />
      </View>
      <More
        label={words.statement}
        onPress={() => void openPage('packages/record/year/index', { year: String(year), personId })}
      />
    </Card>
  )
})
