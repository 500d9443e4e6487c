import { Text, View } from '@tarojs/components'
import { MoneyBanner, Spinner, spoken } from '@/components'
import { useText } from '@/i18n/useText'
import type { HeldCode } from './phases'
import { codeText } from './words'

interface ScannedCardProps {
  code: HeldCode | null
  institutionName: string | null
}

/** 已扫码·机构名: the counter has the visit; the result comes by itself. */
export function ScannedCard({ code, institutionName }: ScannedCardProps) {
  const words = useText(codeText)
  return (
    <View className="code-card">
      {code ? <MoneyBanner order={code.moneyOrder} /> : null}
      <View className="code-state" {...spoken({ role: 'status', live: 'polite' })}>
        <View className="code-state-ic c-main">
          <Spinner />
        </View>
        <Text className="code-state-n">{[words.scanned, institutionName].filter(Boolean).join('·')}</Text>
        <Text className="say">{words.scannedSay}</Text>
      </View>
    </View>
  )
}
