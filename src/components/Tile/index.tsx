import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface TileProps {
  icon: IconName
  tone?: 'idle' | 'main' | 'kin' | 'ok' | 'warn' | 'bad'
  round?: boolean
}

/** The tile of a thing that is not a person. */
export function Tile({ icon, tone = 'idle', round }: TileProps) {
  return (
    <View className={cx('tile', tone !== 'idle' && tone, round && 'r')}>
      <Icon name={icon} />
    </View>
  )
}
