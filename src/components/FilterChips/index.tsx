import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { Press } from '../Press'
import './index.scss'

export interface Filter {
  key: string
  /** What is chosen now, or the name of the filter: 全部家人, 2026年. */
  label: string
  /** Narrows the list. */
  on?: boolean
  onPress: () => void
}

/** The filters of a list, side by side, scrolled sideways; each opens its choice. */
export function FilterChips({ filters }: { filters: readonly Filter[] }) {
  return (
    <View className="filters">
      {filters.map(({ key, label, on, onPress }) => (
        <Press
          key={key}
          className={cx('filter', on && 'on')}
          onPress={onPress}
          label={label}
          pressed={Boolean(on)}
        >
          <Text>{label}</Text>
          <Icon name="down" bold />
        </Press>
      ))}
    </View>
  )
}
