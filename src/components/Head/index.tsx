import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import { Press } from '../Press'
import { spoken } from '../spoken'
import './index.scss'

export interface HeadProps {
  title: string
  /** How many wait here. */
  count?: number
  /** A quiet word at the right. */
  note?: ReactNode
  /** "See all": a word and what it opens. */
  more?: { label: string; onPress: () => void }
}

/** The title line of a card. */
export function Head({ title, count, note, more }: HeadProps) {
  return (
    <View className="head">
      <View className="head-title">
        <Text {...spoken({ role: 'heading', level: 2 })}>{title}</Text>
        {count ? <Text className="count">{count}</Text> : null}
      </View>
      {note ? <View className="note">{note}</View> : null}
      {more ? <More {...more} /> : null}
    </View>
  )
}

/** A quiet link with a chevron, with a target of 44; on paper it would lead nowhere. */
export function More({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Press className="more no-print" onPress={onPress} label={label}>
      <Text>{label}</Text>
      <Icon name="right" />
    </Press>
  )
}
