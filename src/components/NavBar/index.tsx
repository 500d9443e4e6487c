import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CSSProperties } from 'react'
import { useEffect, useMemo } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { navBarBox } from '@/platform/navBar'
import { goBack } from '@/platform/navigate'
import { isAlipay } from '@/platform/target'
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

/** The page's own bar: back, title, nothing under the capsule of WeChat, and the mark of the simulation beside it. */
export function NavBar(props: NavBarProps) {
  return isAlipay ? <BelowNativeBar {...props} /> : <OwnBar {...props} />
}

function OwnBar({ title, brand, back }: NavBarProps) {
  const box = useMemo(navBarBox, [])
  const style = { paddingTop: `${box.top}px`, '--nav-right': `${box.right}px` } as CSSProperties
  return (
    <View className="nav" style={style} {...spoken({ role: 'banner' })}>
      <View className="nav-row">
        <View className="nav-name">
          {back ? <Back back={back} /> : null}
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

/** Under Alipay's bar, which has title and back: only a step back inside the page is ours to draw. */
function BelowNativeBar({ title, back }: NavBarProps) {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])
  return (
    <View className="nav" {...spoken({ role: 'banner' })}>
      <View className="nav-row">
        {typeof back === 'function' ? <Back back={back} /> : null}
        <SimulationMark />
      </View>
    </View>
  )
}

function Back({ back }: { back: NonNullable<NavBarProps['back']> }) {
  const words = useText(text)
  return (
    <Press
      className="nav-back"
      label={words.back}
      onPress={() => (typeof back === 'function' ? back() : void goBack())}
    >
      <Icon name="back" />
    </Press>
  )
}
