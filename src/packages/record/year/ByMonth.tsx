import { useState } from 'react'
import { Card, Head, MonthBars, paidParts } from '@/components'
import { useText } from '@/i18n/useText'
import { OnPaper } from './OnPaper'
import type { YearSummary } from './summary'
import { Table } from './Table'
import { yearText } from './words'

const { zh } = yearText

/** The year by months: bars by payer, or the same as a table. */
export function ByMonth({ summary, today }: { summary: YearSummary; today: string }) {
  const words = useText(yearText)
  const [table, setTable] = useState(false)
  const bars = Array.from({ length: 12 }, (_, index) => {
    const month = `${summary.year}-${String(index + 1).padStart(2, '0')}`
    const sums = summary.months.find((one) => one.month === month)
    return {
      month: index + 1,
      parts: month > today.slice(0, 7) ? null : sums ? paidParts(sums) : [],
      total: sums?.totalFee ?? 0,
    }
  })
  const lines = [...summary.months]
    .reverse()
    .map((sums) => ({ ...sums, name: words.month(Number(sums.month.slice(5))) }))
  return (
    <Card>
      <OnPaper>{zh.byMonth}</OnPaper>
      <Head
        title={words.byMonth}
        more={{ label: table ? words.asChart : words.asTable, onPress: () => setTable(!table) }}
      />
      {table ? (
        <Table name={words.byMonth} lines={lines} all={summary.totals} />
      ) : (
        <MonthBars months={bars} />
      )}
    </Card>
  )
}
