import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { spoken } from '../spoken'
import './index.scss'

const text = defineText({
  zh: { done: '已完成', now: '正在办', todo: '还没到', failed: '没通过' },
  en: { done: 'Done', now: 'Under way', todo: 'To come', failed: 'Refused' },
})

export interface TimelineStep {
  title: string
  state: 'done' | 'now' | 'todo' | 'failed'
  /** When it happened or is expected: 今天 09:41, 明天 16:20 前. */
  time?: string
  /** One sentence, and what to do about it. */
  children?: ReactNode
}

const ICONS: Readonly<Record<TimelineStep['state'], IconName>> = {
  done: 'check',
  now: 'clock',
  todo: 'minus',
  failed: 'cross',
}

/** How far a matter has come, from the first step to the last. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  const words = useText(text)
  return (
    <View className="timeline" {...spoken({ role: 'list' })}>
      {steps.map((step) => (
        <View key={step.title} className={cx('tl', step.state)} {...spoken({ role: 'listitem' })}>
          <View className="tl-m" {...spoken({ role: 'img', label: words[step.state] })}>
            <Icon name={ICONS[step.state]} size="s" bold />
          </View>
          <View className="tl-h">
            <Text className="tl-t">{step.title}</Text>
            {step.time ? <Text className="note">{step.time}</Text> : null}
          </View>
          {step.children ? <View className="tl-s">{step.children}</View> : null}
        </View>
      ))}
    </View>
  )
}
