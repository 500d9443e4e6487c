import { View } from '@tarojs/components'
import { Bone, spoken } from '@/components'
import { useText } from '@/i18n/useText'
import { codeText } from './words'

/** The places of the money strip, the bars and the QR code while a code is on its way. */
export function CodeSkeleton() {
  const words = useText(codeText)
  return (
    <View className="code-card" {...spoken({ role: 'status', label: words.busy, busy: true })}>
      <View className="code-bones">
        <Bone width="40%" height={16} />
        <Bone width="70%" height={30} />
        <Bone width="90%" height={16} />
      </View>
      <View className="code-bones center">
        <Bone height={74} />
        <Bone width={189} height={189} />
      </View>
    </View>
  )
}
