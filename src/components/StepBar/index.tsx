import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
import './index.scss'

const text = defineText({
  zh: { at: (now: number, all: number, name: string) => `第 ${now} 步，共 ${all} 步：${name}` },
  en: { at: (now: number, all: number, name: string) => `Step ${now} of ${all}: ${name}` },
})

/**
 * Where one is in a flow: done steps have a tick, the present one is filled. `now` counts from 0. Another step begins
 * at the top of its page.
 */
export function StepBar({ steps, now }: { steps: readonly string[]; now: number }) {
  const words = useText(text)
  const last = useRef(now)
  useEffect(() => {
    if (last.current === now) return
    last.current = now
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }, [now])
  return (
    <View
      className="steps"
      {...spoken({ role: 'img', label: words.at(now + 1, steps.length, steps[now] ?? '') })}
    >
      {steps.map((name, place) => (
        <View key={name} className={cx('st', place < now && 'done', place === now && 'now')}>
          <View className="st-n">
            {place < now ? <Icon name="check" size="s" bold /> : <Text>{place + 1}</Text>}
          </View>
          <Text className="st-name">{name}</Text>
        </View>
      ))}
    </View>
  )
}
