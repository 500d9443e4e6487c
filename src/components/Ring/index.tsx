import { Text, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { counted } from '@/i18n/counted'
import { defineText, useText } from '@/i18n/useText'
import { Spinner } from '../Button'
import { cx } from '../cx'
import { spoken } from '../spoken'
import './index.scss'

const text = defineText({
  zh: { left: (seconds: number) => `还有 ${seconds} 秒`, renewing: '正在换新码' },
  en: { left: (seconds: number) => `${counted(seconds, 'second')} left`, renewing: 'Renewing the code' },
})

/** From here on the ring turns amber. */
const LATE_SECONDS = 10

export interface RingProps {
  /** Whole seconds left, and of how many. */
  left: number
  of: number
  /** A new code is on its way: a spinner instead of the number. */
  renewing?: boolean
  /** It will not be renewed: amber from the beginning. */
  late?: boolean
  /** What a reader hears while it lasts, where more is known than how many seconds are left. */
  said?: string
}

/** The life of a code, on the white plate only. Steps once a second; readers are not told of each step. */
export function Ring({ left, of, renewing, late, said }: RingProps) {
  const words = useText(text)
  const share = renewing || of <= 0 ? 0 : Math.min(100, Math.max(0, (left / of) * 100))
  const style = { '--p': `${share}%` } as CSSProperties
  const label = renewing ? words.renewing : (said ?? words.left(left))
  return (
    <View
      className={cx('ring', !renewing && (late || left <= LATE_SECONDS) && 'late')}
      style={style}
      {...spoken({ role: 'timer', label })}
    >
      <View className="ring-in">{renewing ? <Spinner /> : <Text>{left}</Text>}</View>
    </View>
  )
}
