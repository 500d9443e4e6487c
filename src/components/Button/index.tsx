import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { Press } from '../Press'
import { spoken } from '../spoken'
import { useDelayed } from './useDelayed'
import './index.scss'

export interface ButtonProps {
  /** A verb with its object: 给妈妈开通共济（约 1 分钟）. */
  label: string
  onPress: () => void
  /** `primary` one a page; `soft`, `edge` (second choice), `plain` (no ground). Danger is edge with red words. */
  kind?: 'primary' | 'soft' | 'edge' | 'plain'
  danger?: boolean
  icon?: IconName
  /** Something is under way: a spinner after 300 ms and these words, on a button of the same width. A further press
   * calls onPress again: the caller keeps one request id per intention, so that it is the same request. */
  busy?: string | false
  /** Only with a reason beside the button. */
  disabled?: boolean
  /** What readers hear instead of the label. */
  spokenLabel?: string
}

const SPINNER_AFTER_MS = 300

/** The button of a page or of a sheet. */
export function Button({
  label,
  onPress,
  kind = 'primary',
  danger,
  icon,
  busy,
  disabled,
  spokenLabel,
}: ButtonProps) {
  const spinning = useDelayed(Boolean(busy), SPINNER_AFTER_MS)
  return (
    <Press
      className={cx('btn', kind, danger && 'danger', disabled && 'off')}
      onPress={onPress}
      disabled={disabled || undefined}
      busy={busy ? true : undefined}
      label={spokenLabel ?? (spinning && busy ? busy : label)}
    >
      <View className={cx('btn-in', spinning && 'btn-under')}>
        {icon ? <Icon name={icon} /> : null}
        <Text>{label}</Text>
      </View>
      {spinning && busy ? (
        <View className="btn-busy">
          <Spinner />
          <Text>{busy}</Text>
        </View>
      ) : null}
    </Press>
  )
}

/** A turning ring; still when motion is not wanted. */
export function Spinner() {
  return <View className="spin" {...spoken({ hidden: true })} />
}

/** Two buttons side by side, one below the other where they do not fit. The safe one first. */
export function Buttons({ children }: { children?: ReactNode }) {
  return <View className="btns">{children}</View>
}
