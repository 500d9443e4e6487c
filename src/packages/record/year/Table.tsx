import type { UsageRow } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { Amount, spoken } from '@/components'
import { useText } from '@/i18n/useText'
import { OnPaper } from './OnPaper'
import { yearText } from './words'

const { zh } = yearText

type Sums = Record<'totalFee' | 'fundPay' | 'ownAccountPay' | 'mutualAidPay' | 'cashPay', number>
export type TableLine = { name: string } & Sums
const COLUMNS = [
  'totalFee',
  'fundPay',
  'ownAccountPay',
  'mutualAidPay',
  'cashPay',
] as const satisfies readonly (keyof UsageRow)[]

interface TableProps {
  name: string
  lines: readonly TableLine[]
  all: Sums
}

/** The same numbers as a chart's, as a table that readers can walk through. */
export function Table({ name, lines, all }: TableProps) {
  const words = useText(yearText)
  const line = (one: TableLine, last: boolean) => (
    <View key={one.name} className={last ? 'year-row year-all' : 'year-row'} {...spoken({ role: 'row' })}>
      <View className="year-cell" {...spoken({ role: 'rowheader' })}>
        <Text>{one.name}</Text>
      </View>
      {COLUMNS.map((column) => (
        <View key={column} className="year-cell" {...spoken({ role: 'cell' })}>
          <Amount fen={one[column]} bare />
        </View>
      ))}
    </View>
  )
  return (
    <View className="year-table" {...spoken({ role: 'table', label: name })}>
      <View className="year-row year-head" {...spoken({ role: 'row' })}>
        {words.columns.map((column, place) => (
          <View key={column} className="year-cell" {...spoken({ role: 'columnheader' })}>
            <OnPaper>{zh.columns[place] ?? ''}</OnPaper>
            <Text>{column}</Text>
          </View>
        ))}
      </View>
      {lines.map((one) => line(one, false))}
      {line({ name: words.all, ...all }, true)}
    </View>
  )
}
