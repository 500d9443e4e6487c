import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Press } from '../Press'
import './index.scss'

export interface ToggleProps {
  /** The whole row is the switch. */
  label: string
  note?: ReactNode
  on: boolean
  onChange: (on: boolean) => void
}

/** A switch with its words; readers hear 开 or 关 from its role. */
export function Toggle({ label, note, on, onChange }: ToggleProps) {
  return (
    <Press className="row toggle-row" role="switch" label={label} checked={on} onPress={() => onChange(!on)}>
      <View className="tx">
        <View className="t1">{label}</View>
        {note ? <View className="t2">{note}</View> : null}
      </View>
      <View className={cx('toggle', on && 'on')} />
    </Press>
  )
}
