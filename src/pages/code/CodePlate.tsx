import { Text, View } from '@tarojs/components'
import { BarCode, Icon, Press, QrCode } from '@/components'
import { useText } from '@/i18n/useText'
import { phoneWidth } from '@/platform/screen'
import { isElder, useSettings } from '@/state/settings'
import { Countdown } from './Countdown'
import { inFours } from './inFours'
import type { HeldCode } from './phases'
import { codeText } from './words'

/** The card is as wide as the phone less two gutters; bars need ten modules of white on either side (134 + 20). */
const GUTTERS = 32
const barRoom = () => ((phoneWidth() - GUTTERS) * 134) / 154
/** Sizes of tokens.scss (--code-bar, --code-qr): modules must be whole pixels, so the number is needed here. */
const SIZES = { normal: { bar: 74, qr: 189 }, elder: { bar: 60, qr: 168 } } as const

interface CodePlateProps {
  code: HeldCode
  whose: string
  offline: boolean
  onEnlarge: () => void
}

/** The white plate: bar code above QR, digits in fours, how long it lives. A tap enlarges the bars. */
export function CodePlate({ code, whose, offline, onEnlarge }: CodePlateProps) {
  const words = useText(codeText)
  const { bar, qr } = SIZES[useSettings(isElder) ? 'elder' : 'normal']
  const digits = inFours(code.code)
  return (
    <View className="plate code-plate">
      <Press className="bar-press" label={`${words.enlarge} ${digits}`} onPress={onEnlarge}>
        <BarCode value={code.code} width={barRoom()} height={bar} label={words.bar} />
        <View className="digits">
          <Text>{digits}</Text>
          <Icon name="expand" />
        </View>
      </Press>
      <View className="code-qr">
        <QrCode value={code.code} size={qr} label={words.qr(whose)} />
      </View>
      <Countdown code={code} offline={offline} />
      <View className="faraway">{words.faraway}</View>
    </View>
  )
}
