import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useRef } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { isMini } from '@/platform/target'
import { Press } from '../Press'
import { spoken } from '../spoken'
import { useBackCloses } from './useBackCloses'
import './index.scss'

const text = defineText({ zh: { close: '关闭' }, en: { close: 'Close' } })

export interface SheetProps {
  open: boolean
  onClose: () => void
  /** The question, as its title. */
  title: string
  /** What follows from it, in a sentence or two. */
  children?: ReactNode
  /** The buttons, the safe one first (Buttons with two Button). */
  actions?: ReactNode
}

/** A question from below. Closed by its buttons, by back, by Escape and by a press beside it. */
export function Sheet({ open, onClose, title, children, actions }: SheetProps) {
  const words = useText(text)
  const panel = useRef<HTMLElement | null>(null)
  useBackCloses(open, onClose)
  useEffect(() => {
    if (!open || isMini) return
    const before = document.activeElement
    panel.current?.focus?.()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])
  if (!open) return null
  return (
    <View className="sheet-layer">
      <Press className="scrim" label={words.close} onPress={onClose} />
      <View
        className="sheet"
        ref={panel}
        {...(isMini ? {} : { tabIndex: -1, 'aria-modal': true })}
        {...spoken({ role: 'dialog', label: title })}
      >
        <View className="sheet-title" {...spoken({ role: 'heading', level: 2 })}>
          {title}
        </View>
        <View className="sheet-say say">{children}</View>
        {actions ? <View className="sheet-do">{actions}</View> : null}
      </View>
    </View>
  )
}
