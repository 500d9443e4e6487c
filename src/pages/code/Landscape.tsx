import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { BarCode, Icon, Press, SimulationMark, spoken, useFirstMoney } from '@/components'
import { useBackCloses } from '@/components/Sheet/useBackCloses'
import { useText } from '@/i18n/useText'
import { screenSize } from '@/platform/screen'
import { isMini } from '@/platform/target'
import { Countdown } from './Countdown'
import { inFours } from './inFours'
import type { HeldCode } from './phases'
import { codeText } from './words'

/** Left and right of the bars there must be white: ten modules each. */
const SIDE = 0.86

interface LandscapeProps {
  code: HeldCode
  whose: string
  offline: boolean
  onClose: () => void
}

/** The bars alone, as long as the phone is: turned by a quarter where the phone is held upright. */
export function Landscape({ code, whose, offline, onClose }: LandscapeProps) {
  const words = useText(codeText)
  const firstMoney = useFirstMoney(code.moneyOrder)
  const { width, height } = screenSize()
  const upright = height > width
  const long = Math.max(width, height)
  const layer = useRef<HTMLElement | null>(null)
  useBackCloses(true, onClose)
  useEffect(() => {
    if (!isMini) layer.current?.focus?.()
  }, [])
  const turned = upright
    ? { width: `${height}px`, height: `${width}px`, transform: `translateX(${width}px) rotate(90deg)` }
    : { width: `${width}px`, height: `${height}px` }
  return (
    <View
      className="landscape"
      style={turned}
      ref={layer}
      {...(isMini ? {} : { tabIndex: -1, 'aria-modal': true })}
      {...spoken({ role: 'dialog', label: words.enlarge })}
    >
      <View className="landscape-top">
        <View>
          <View className="landscape-n">{words.whoseAndMoney(whose, firstMoney)}</View>
          <View className="landscape-k">
            <Text>{words.scanThis}</Text>
            <SimulationMark />
          </View>
        </View>
        <Press className="landscape-shut" label={words.close} onPress={onClose}>
          <Icon name="cross" />
        </Press>
      </View>
      <BarCode value={code.code} width={Math.min(760, long * SIDE)} height={170} label={words.bar} />
      <View className="landscape-bot">
        <Text className="landscape-digits">{inFours(code.code)}</Text>
        <Countdown code={code} offline={offline} />
      </View>
    </View>
  )
}
