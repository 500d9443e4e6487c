import { Text, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { navBarBox } from '@/platform/navBar'
import { goBack } from '@/platform/navigate'
import { Icon } from '../Icon'
import { Mark } from '../Mark'
import { Press } from '../Press'
import { SimulationMark } from '../SimulationMark'
import { spoken } from '../spoken'
import './index.scss'

const text = defineText({ zh: { back: '返回' }, en: { back: 'Back' } })

export interface NavBarProps {
  title: string
  /** The mark of the product before the title (home page). */
  brand?: boolean
  /** The back arrow: true for "one page back", or what to do instead. */
  back?: boolean | (() => void)
}

/** The page's own bar: back, title, nothing under the capsule of WeChat, and the mark of the simulation below. */
export function NavBar({ title, brand, back }: NavBarProps) {
  const words = useText(text)
  const box = useMemo(navBarBox, [])
  const style = { paddingTop: `${box.top}px`, '--nav-right': `${box.right}px` } as CSSProperties
  return (
    <View className="nav" style={style}>
      <View className="nav-row">
        <View className="nav-name">
          {back ? (
            <Press
              className="nav-back"
              label={words.back}
              onPress={() => (typeof back === 'function' ? back() : void goBack())}
            >
              <Icon name="back" />
            </Press>
          ) : null}
          {brand ? <Mark /> : null}
          <Text className="nav-title" {...spoken({ role: 'heading', level: 1 })}>
            {title}
          </Text>
        </View>
        <SimulationMark />
      </View>
    </View>
  )
}
