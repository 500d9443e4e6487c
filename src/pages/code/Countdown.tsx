import { Text, View } from '@tarojs/components'
import { Banner, Ring, spoken } from '@/components'
import { useText } from '@/i18n/useText'
import { useCountdown } from '@/platform/countdown'
import type { HeldCode } from './phases'
import { codeText } from './words'

/** The ring and what happens at its end. Alone in stepping once a second. */
export function Countdown({ code, offline }: { code: HeldCode; offline: boolean }) {
  const words = useText(codeText)
  const left = useCountdown(code.lifeSeconds, code.codeId, code.heldAt)
  return (
    <View className="tick">
      <Ring
        left={left}
        of={code.lifeSeconds}
        renewing={!offline && left === 0}
        late={offline}
        said={offline ? words.expiresIn(left) : words.renewsIn(left)}
      />
      <View>
        {/* A reader has heard it from the ring, with the seconds in it. */}
        <View {...spoken({ hidden: true })}>{offline ? words.expires : words.renews}</View>
        <View>{offline ? words.expiresNote : words.inPerson}</View>
      </View>
    </View>
  )
}

/** No network: how long this code still lives, in real seconds. */
export function OfflineBanner({ code }: { code: HeldCode }) {
  const words = useText(codeText)
  const left = useCountdown(code.lifeSeconds, code.codeId, code.heldAt)
  return (
    <Banner tone="warn" fact={words.offline}>
      <Text>{words.offlineSay(left)}</Text>
    </Banner>
  )
}
