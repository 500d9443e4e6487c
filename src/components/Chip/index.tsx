import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export type ChipTone =
  | 'neutral'
  | 'main'
  | 'kin'
  | 'ok'
  | 'warn'
  | 'bad'
  | 'hollow'
  | 'fund'
  | 'own'
  | 'aid'
  | 'cash'

export interface ChipProps {
  label: string
  tone?: ChipTone
  icon?: IconName
}

/** A small tag: a state, a class, the grade of a source. The word tells, the colour helps. */
export function Chip({ label, tone = 'neutral', icon }: ChipProps) {
  return (
    <View className={cx('chip', tone !== 'neutral' && tone)}>
      {icon ? <Icon name={icon} bold /> : null}
      <Text>{label}</Text>
    </View>
  )
}
