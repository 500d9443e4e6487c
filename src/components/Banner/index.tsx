import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useSettings } from '@/state/settings'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { spoken } from '../spoken'
import './index.scss'

export type BannerTone = 'main' | 'ok' | 'warn' | 'bad'

const ICONS: Readonly<Record<BannerTone, IconName>> = { main: 'info', ok: 'okc', warn: 'warn', bad: 'badc' }

export interface BannerProps {
  tone: BannerTone
  /** What is so, in bold. */
  fact?: string
  /** What to do, or what follows. */
  children?: ReactNode
  /** A button of its own, below the words: a Pill. */
  action?: ReactNode
}

/** A fact, then what to do. Errors are read out at once, the rest when the reader has time. */
export function Banner({ tone, fact, children, action }: BannerProps) {
  // English parts its sentences by a space, Chinese does not.
  const isEnglish = useSettings((settings) => settings.language === 'en')
  return (
    <View className={cx('banner', tone)} {...spoken({ role: tone === 'bad' ? 'alert' : 'status' })}>
      <Icon name={ICONS[tone]} />
      <View className="banner-tx">
        {fact ? <Text className="b">{fact}</Text> : null}
        {fact && isEnglish ? ' ' : null}
        {children}
        {action ? <View className="banner-do">{action}</View> : null}
      </View>
    </View>
  )
}
