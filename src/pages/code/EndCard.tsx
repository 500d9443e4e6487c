import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName, spoken } from '@/components'

interface EndCardProps {
  icon: IconName
  tone: 'warn' | 'bad' | 'main'
  title: string
  say: string
  children?: ReactNode
}

/** A code that came to nothing: what is so, what to do, and that no money moved. */
export function EndCard({ icon, tone, title, say, children }: EndCardProps) {
  return (
    <View className="code-card">
      <View className="code-state" {...spoken({ role: 'alert' })}>
        <View className={`code-state-ic c-${tone}`}>
          <Icon name={icon} />
        </View>
        <Text className="code-state-n">{title}</Text>
        <Text className="say">{say}</Text>
        {children}
      </View>
    </View>
  )
}
