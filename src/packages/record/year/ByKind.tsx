import { View } from '@tarojs/components'
import { useState } from 'react'
import { Amount, Card, Head, paidParts, Row, Rows, SplitBar } from '@/components'
import { useText } from '@/i18n/useText'
import { OnPaper } from './OnPaper'
import type { YearSummary } from './summary'
import { Table } from './Table'
import { yearText } from './words'

const { zh } = yearText

/** The year by kinds of visit: a bar by payer each, or the same as a table. */
export function ByKind({ summary }: { summary: YearSummary }) {
  const words = useText(yearText)
  const [table, setTable] = useState(false)
  const lines = summary.byVisit.map((sums) => ({
    ...sums,
    name: sums.visitType === null ? words.premium : words.visitNames[sums.visitType],
  }))
  return (
    <Card>
      <OnPaper>{zh.byKind}</OnPaper>
      <Head
        title={words.byKind}
        more={{ label: table ? words.asChart : words.asTable, onPress: () => setTable(!table) }}
      />
      {table ? (
        <Table name={words.byKind} lines={lines} all={summary.totals} />
      ) : (
        <Rows>
          {lines.map((line) => (
            <Row
              key={line.visitType ?? 'premium'}
              title={line.name}
              note={words.count(line.count)}
              end={<Amount fen={line.totalFee} />}
              below={
                <View className="year-kind">
                  <SplitBar parts={paidParts(line)} />
                </View>
              }
            />
          ))}
        </Rows>
      )}
    </Card>
  )
}
