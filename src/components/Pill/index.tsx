import { Text } from '@tarojs/components'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { Press } from '../Press'
import './index.scss'

export interface PillProps {
  label: string
  onPress: () => void
  tone?: 'main' | 'kin' | 'edge' | 'solid'
  icon?: IconName
  /** What readers hear: in a list, with the name (出示爸爸的码). */
  spokenLabel?: string
}

/** A small button in a row: 34 high, with a target of 44. */
export function Pill({ label, onPress, tone = 'main', icon, spokenLabel }: PillProps) {
  return (
    <Press className={cx('pill', tone)} onPress={onPress} label={spokenLabel ?? label}>
      {icon ? <Icon name={icon} size="em" /> : null}
      <Text>{label}</Text>
    </Press>
  )
}
