import type { MoneyOrder } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { useText } from '@/i18n/useText'
import { cx } from '../cx'
import { moneyWords } from './moneyWords'
import { moneyText } from './words'
import './index.scss'

/** 先花爸爸的账户: whose money comes first, in the language of the user. */
export const useFirstMoney = (order: MoneyOrder): string => moneyWords(order, useText(moneyText)).title

export interface MoneyBannerProps {
  order: MoneyOrder
  /** A line or a button of its own below: the second scan, the time of a saved balance. */
  children?: React.ReactNode
}

/** 本次花的是谁的钱: before every deduction, in the soft colour of the first payer. */
export function MoneyBanner({ order, children }: MoneyBannerProps) {
  const words = useText(moneyText)
  const { tone, title, after } = moneyWords(order, words)
  return (
    <View className={cx('money', tone)}>
      <View className="money-k">{words.whoseMoney}</View>
      <View className="money-v">{title}</View>
      <View className="money-then">
        {after.map(({ text, strong }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: phrases of one sentence keep their places
          <Text key={place} className={cx(strong && 'b')}>
            {text}
          </Text>
        ))}
      </View>
      {order.obstacle && tone !== 'cash' ? <View className="money-then">{order.obstacle}</View> : null}
      {children}
    </View>
  )
}
