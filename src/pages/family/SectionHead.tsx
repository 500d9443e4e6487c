import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName, spoken } from '@/components'

/** The tinted head of codes (blue-green) or of money (terracotta). */
export function SectionHead({
  tone,
  icon,
  title,
  note,
}: {
  tone: 'code' | 'money'
  icon: IconName
  title: string
  note: string
}) {
  return (
    <View className={`family-head ${tone}`}>
      <Icon name={icon} />
      <View>
        <View className="family-head-title" {...spoken({ role: 'heading', level: 2 })}>
          {title}
        </View>
        <View className="note">{note}</View>
      </View>
    </View>
  )
}

/** One list inside a section, with the chip that says in which direction it goes. */
export function ListHead({ title, way, tone }: { title: string; way: string; tone: 'code' | 'money' }) {
  return (
    <View className="family-list-head">
      <Text className="b" {...spoken({ role: 'heading', level: 3 })}>
        {title}
      </Text>
      <Text className={`family-way ${tone}`}>{way}</Text>
    </View>
  )
}

/** A list that is empty says so in one quiet line. */
export function ListOrNothing({ nothing, children }: { nothing: string; children: ReactNode[] }) {
  return children.length > 0 ? children : <View className="family-nothing note">{nothing}</View>
}
