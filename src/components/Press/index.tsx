import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { isMini } from '@/platform/target'
import { cx } from '../cx'
import { type Spoken, spoken } from '../spoken'

export interface PressProps extends Omit<Spoken, 'live' | 'now' | 'min' | 'max'> {
  onPress?: () => void
  className?: string
  style?: CSSProperties
  id?: string
  children?: ReactNode
}

/**
 * Anything that can be pressed: a real <button> in a browser (keyboard, focus, role for nothing), a View with a role
 * in a mini-program, whose native button cannot be styled freely. Never put one inside another.
 */
export function Press({ onPress, className, style, id, children, role, ...words }: PressProps) {
  const classes = cx('press', className)
  if (isMini) {
    return (
      <View
        id={id}
        className={classes}
        style={style}
        hoverClass={words.disabled ? 'none' : 'press-down'}
        hoverStayTime={80}
        onClick={words.disabled ? undefined : onPress}
        {...spoken({ role: role ?? 'button', ...words })}
      >
        {children}
      </View>
    )
  }
  return (
    <button
      id={id}
      type="button"
      className={classes}
      style={style}
      onClick={words.disabled ? undefined : onPress}
      {...spoken({ role, ...words })}
    >
      {children}
    </button>
  )
}
