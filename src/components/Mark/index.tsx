import { View } from '@tarojs/components'
import { cx } from '../cx'
import { spoken } from '../spoken'
import './index.scss'

/** The product's mark: two linked rings, one blue-green, one terracotta. `large` on empty pages. */
export function Mark({ large }: { large?: boolean }) {
  return <View className={cx('mark', large && 'mark-l')} {...spoken({ hidden: true })} />
}
