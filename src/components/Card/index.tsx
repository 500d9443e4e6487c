import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import './index.scss'

export interface CardProps {
  /** No padding: for a card whose rows reach its edges. */
  flush?: boolean
  className?: string
  id?: string
  children?: ReactNode
}

/** The white, rounded ground of one matter. */
export function Card({ flush, className, id, children }: CardProps) {
  return (
    <View id={id} className={cx('card', flush && 'flush', className)}>
      {children}
    </View>
  )
}
