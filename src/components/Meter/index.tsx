import { View } from '@tarojs/components'
import { cx } from '../cx'
import { spoken } from '../spoken'
import './index.scss'

export interface MeterProps {
  /** What is left, and of how much, in the same unit. */
  left: number
  of: number
  /** `aid` terracotta for money of the family; else blue-green. */
  tone?: 'main' | 'aid'
  /** What readers hear: 本月还剩三百九十元六角，共五百元. */
  label: string
}

/** How much is left of a cap. Empty when nothing is. */
export function Meter({ left, of, tone = 'main', label }: MeterProps) {
  const share = of > 0 ? Math.min(1, Math.max(0, left / of)) : 0
  return (
    <View
      className={cx('meter', tone === 'aid' && 'aid')}
      {...spoken({ role: 'meter', label, now: left, min: 0, max: of })}
    >
      <View className="meter-left" style={{ width: `${share * 100}%` }} />
    </View>
  )
}
