import { Fen } from '@contract/values/fen'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useText } from '@/i18n/useText'
import { Amount } from '../Amount'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { PAYER_ICONS, type PayerPart, payerText } from '../payers'
import './index.scss'

export interface PayerLineProps extends PayerPart {
  /** What is left, or why: 还剩 0.00 元; 丙类药，账户和共济都没付. */
  note?: ReactNode
}

/** One payer of a bill: icon, word, amount. Put several into PayerLines. */
export function PayerLine({ kind, amount, label, note }: PayerLineProps) {
  const words = useText(payerText)
  return (
    <View className="line">
      <PayerMark kind={kind} />
      <View className="tx">
        <View className="mid">{label ?? words[kind]}</View>
        {note ? <View className="note">{note}</View> : null}
      </View>
      <Amount fen={amount} />
    </View>
  )
}

/** The small tile of a payer. */
export function PayerMark({ kind }: { kind: PayerPart['kind'] }) {
  return (
    <View className={cx('mk', kind)}>
      <Icon name={PAYER_ICONS[kind]} />
    </View>
  )
}

export function PayerLines({ children }: { children?: ReactNode }) {
  return <View className="lines">{children}</View>
}

/** Dots, words and amounts below a bar, in as many columns as fit. */
export function PayerLegend({ parts }: { parts: readonly PayerPart[] }) {
  const words = useText(payerText)
  return (
    <View className="payers">
      {parts.map((part) => (
        <View key={`${part.kind}-${part.label ?? ''}`} className="payer">
          <View className={cx('dot', `f-${part.kind}`)} />
          <Text>{part.label ?? words[part.kind]}</Text>
          <Amount fen={part.amount} bare size="note" />
        </View>
      ))}
    </View>
  )
}

/** The same for a row of a long list, which counts its nodes: one text each, no column, no ¥; the row says the sum in words. */
export function ShortPayerLegend({ parts }: { parts: readonly PayerPart[] }) {
  const words = useText(payerText)
  return (
    <View className="who-pays">
      {parts.map((part) => (
        <PayerWord key={`${part.kind}-${part.label ?? ''}`} kind={part.kind}>
          {`${part.label ?? words[part.kind]} ${Fen.format(part.amount)}`}
        </PayerWord>
      ))}
    </View>
  )
}

/** A dot in the colour of whose money it is, and a word. */
export function PayerWord({ kind, children }: { kind: PayerPart['kind']; children: string }) {
  return <Text className={cx('payer-word', `by-${kind}`)}>{children}</Text>
}
