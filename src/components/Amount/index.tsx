import { Fen } from '@contract/values/fen'
import { Text } from '@tarojs/components'
import { cx } from '../cx'
import { spoken } from '../spoken'
import { useAmountInWords } from './useAmountInWords'
import './index.scss'

export interface AmountProps {
  /** Whole fen; a negative amount is drawn with a minus before ¥. */
  fen: number
  /** `money` the one amount of a page (40), `head` 22, `title` 18, `note` 14; else as large as the text around. */
  size?: 'money' | 'head' | 'title' | 'note'
  /** A plus before an amount that came in. */
  signed?: boolean
  /** Struck out: reversed. */
  struck?: boolean
  /** No ¥: inside a sentence or a column that names the unit. */
  bare?: boolean
  className?: string
}

/** An amount: ¥ small, yuan large, fen small, thousands comma; 0 is 0.00. Read aloud as words (三百零五元六角). */
export function Amount({ fen, size, signed, struck, bare, className }: AmountProps) {
  const { said } = useAmountInWords()
  const parts = Fen.parts(fen)
  const sign = parts.sign || (signed && fen > 0 ? '+' : '')
  return (
    <Text
      className={cx('amt', size && `amt-${size}`, struck && 'struck', className)}
      {...spoken({ role: 'img', label: said(fen) })}
    >
      {sign ? <Text className="sg">{sign}</Text> : null}
      {bare ? null : <Text className="cur">¥</Text>}
      <Text>{parts.yuan}</Text>
      <Text className="fen">.{parts.fen}</Text>
    </Text>
  )
}
