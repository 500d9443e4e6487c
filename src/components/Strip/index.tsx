import type { PayerKind } from '@contract/shapes'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { spoken } from '../spoken'
import './index.scss'

/** `hot` is what the sentence speaks of, `warm` 起付线 and 先行自付, `rest` the remainder, `off` not spoken of. */
export type StripTone = 'hot' | 'warm' | 'rest' | 'off' | PayerKind

export interface StripPart {
  tone: StripTone
  amount: number
}

/** The whole bill on one scale, the part that a step speaks of lit. Every step of an explanation repeats it. */
export function Strip({ parts }: { parts: readonly StripPart[] }) {
  const keyed = parts.map((part, place) => ({ ...part, key: `${place}-${part.tone}` }))
  return (
    <View className="strip" {...spoken({ hidden: true })}>
      {keyed
        .filter((part) => part.amount > 0)
        .map((part) => (
          <View
            key={part.key}
            className={cx('strip-part', part.tone === 'off' ? 'f-idle' : `f-${part.tone}`)}
            style={{ flexGrow: part.amount }}
          />
        ))}
    </View>
  )
}

/** A strip that lights one span of the bill: [start, end) in fen from its beginning. */
export function spanParts(
  total: number,
  span: readonly [number, number],
  tone: StripTone = 'hot',
): StripPart[] {
  const [start, end] = span
  return [
    { tone: 'off', amount: start },
    { tone, amount: end - start },
    { tone: 'off', amount: total - end },
  ]
}
