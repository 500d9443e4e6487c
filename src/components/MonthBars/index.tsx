import { Text, View } from '@tarojs/components'
import { monthName } from '@/i18n/time'
import { defineText, useText } from '@/i18n/useText'
import { useAmountInWords } from '../Amount/useAmountInWords'
import { cx } from '../cx'
import { Press } from '../Press'
import { PAYER_KINDS, type PayerPart } from '../payers'
import { spoken } from '../spoken'
import './index.scss'

const text = defineText({
  zh: { month: (month: number, sum: string) => `${month}月，${sum}`, none: '还没到' },
  en: { month: (month: number, sum: string) => `${monthName(month)}, ${sum}`, none: 'to come' },
})

export interface MonthBar {
  /** 1 to 12 */
  month: number
  /** Who paid in this month; null for a month that has not come. */
  parts: readonly PayerPart[] | null
  /** Their sum as the cloud gave it, in fen: the height, and what readers hear. */
  total: number
}

export interface MonthBarsProps {
  months: readonly MonthBar[]
  chosen?: number
  /** Left out, the bars are a picture: twelve targets are too narrow for a thumb on a phone. */
  onChoose?: (month: number) => void
}

const HEIGHT = 84

/** A year by months, each a stack by payer; the highest month fills the height, months to come are a dash. */
export function MonthBars({ months, chosen, onChoose }: MonthBarsProps) {
  const words = useText(text)
  const { said } = useAmountInWords()
  const highest = Math.max(1, ...months.map((month) => month.total))
  return (
    <View className="chart">
      {months.map(({ month, parts, total }) => {
        const label = words.month(month, parts === null ? words.none : said(total))
        const column = (
          <>
            <View className="stk">
              {parts === null || total === 0 ? <View className="stk-part stk-none f-idle" /> : null}
              {stack(parts ?? []).map((part) => (
                <View
                  key={part.kind}
                  className={cx('stk-part', `f-${part.kind}`)}
                  style={{ height: `${(part.amount / highest) * HEIGHT}px` }}
                />
              ))}
            </View>
            <Text className="lb">{month}</Text>
          </>
        )
        return onChoose ? (
          <Press
            key={month}
            className={cx('col', month === chosen && 'on')}
            label={label}
            pressed={month === chosen}
            onPress={() => onChoose(month)}
          >
            {column}
          </Press>
        ) : (
          <View
            key={month}
            className={cx('col', month === chosen && 'on')}
            {...spoken({ role: 'img', label })}
          >
            {column}
          </View>
        )
      })}
    </View>
  )
}

/** Parts that paid something, cash on top and the fund at the bottom. */
function stack(parts: readonly PayerPart[]): PayerPart[] {
  return [...PAYER_KINDS]
    .reverse()
    .flatMap((kind) => parts.filter((part) => part.kind === kind && part.amount > 0))
}
