import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
import './index.scss'

/** The five warm tints of people; `me` is one's own. A colour never stands alone: the character is what tells. */
export type SealTint = 1 | 2 | 3 | 4 | 5 | 'me'

export interface SealProps {
  /** One character: 爸 妈 满 我. */
  char: string
  tint: SealTint
  size?: 's' | 'm' | 'l'
  /** A small mark at the corner: "this opens the code". */
  badge?: 'qr'
  className?: string
}

/** The tile of a person. Never a photo. Readers hear the name beside it, not the tile. */
export function Seal({ char, tint, size = 'm', badge, className }: SealProps) {
  return (
    <View className={cx('seal', `s-${tint}`, size !== 'm' && size, className)} {...spoken({ hidden: true })}>
      {char}
      {badge ? (
        <View className="badge">
          <Icon name={badge} bold />
        </View>
      ) : null}
    </View>
  )
}

/** The dashed tile that adds a person. */
export function AddSeal({ size = 'm', children }: { size?: 's' | 'm' | 'l'; children?: ReactNode }) {
  return (
    <View className={cx('seal', 'add', size !== 'm' && size)} {...spoken({ hidden: true })}>
      {children ?? <Icon name="plus" />}
    </View>
  )
}

/** The tint of a person in a family list: always the same for the same place, never that of oneself. */
export function tintOf(index: number): SealTint {
  return ((index % 5) + 1) as 1 | 2 | 3 | 4 | 5
}
