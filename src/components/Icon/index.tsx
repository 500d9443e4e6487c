import { View } from '@tarojs/components'
import { cx } from '../cx'
import { spoken } from '../spoken'
import type { IconName } from './names'
import './index.scss'

export type { IconName } from './names'

export interface IconProps {
  name: IconName
  /** `s` 18, `m` 24 (default), `em` as large as the text; each larger in the elder mode. */
  size?: 's' | 'm' | 'em'
  /** A thicker line: the chosen tab, a mark in a small disc. */
  bold?: boolean
  className?: string
}

/** A drawing of one colour, that of the text. It never stands without a word, so readers do not hear of it. */
export function Icon({ name, size = 'm', bold, className }: IconProps) {
  return (
    <View
      className={cx('ic', `ic-${name}`, size !== 'm' && `ic-${size}`, bold && 'ic-bold', className)}
      {...spoken({ hidden: true })}
    />
  )
}
