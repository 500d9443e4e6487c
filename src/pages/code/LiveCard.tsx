import { Text, View } from '@tarojs/components'
import { Banner, MoneyBanner } from '@/components'
import { clockTime } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { CodePlate } from './CodePlate'
import { OfflineBanner } from './Countdown'
import type { LiveCode } from './useLiveCode'
import { codeText } from './words'

interface LiveCardProps {
  live: LiveCode
  whose: string
  onEnlarge: () => void
}

/** A code that can be scanned: whose money first, then the code. */
export function LiveCard({ live: { code, offline, captured }, whose, onEnlarge }: LiveCardProps) {
  const words = useText(codeText)
  if (code === null) return null
  return (
    <View className="code-card">
      {offline ? <OfflineBanner code={code} /> : null}
      {captured ? (
        <Banner tone="main" fact={words.capturedFact}>
          <Text>{words.captured}</Text>
        </Banner>
      ) : null}
      <MoneyBanner order={code.moneyOrder}>
        {offline ? <View className="money-then">{words.savedBalance(clockTime(code.heldAt))}</View> : null}
      </MoneyBanner>
      <CodePlate code={code} whose={whose} offline={offline} onEnlarge={onEnlarge} />
    </View>
  )
}
