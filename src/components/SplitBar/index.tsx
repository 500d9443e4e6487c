import { View } from '@tarojs/components'
import { useText } from '@/i18n/useText'
import { useAmountInWords } from '../Amount/useAmountInWords'
import { cx } from '../cx'
import { type PayerPart, payerText } from '../payers'
import { spoken } from '../spoken'
import './index.scss'
import { usePunctuation } from '@/i18n/punctuation'

export interface SplitBarProps {
  parts: readonly PayerPart[]
  /** Twice as high: the one bar of a page. */
  thick?: boolean
}

/** Who paid how much of one amount, as one bar. Parts of 0 are left out; readers hear every part in words. */
export function SplitBar({ parts, thick }: SplitBarProps) {
  const words = useText(payerText)
  const between = usePunctuation()
  const { named } = useAmountInWords()
  const paid = parts.filter((part) => part.amount > 0)
  const label = paid.map((part) => named(part.label ?? words[part.kind], part.amount)).join(between.comma)
  return (
    <View className={cx('split', thick && 'thick')} {...spoken({ role: 'img', label })}>
      {paid.map((part) => (
        <View
          key={`${part.kind}-${part.label ?? ''}`}
          className={cx('split-part', `f-${part.kind}`)}
          style={{ flexGrow: part.amount }}
        />
      ))}
    </View>
  )
}
