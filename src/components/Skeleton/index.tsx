import { View } from '@tarojs/components'
import { defineText, useText } from '@/i18n/useText'
import { spoken } from '../spoken'
import './index.scss'

const text = defineText({ zh: { loading: '正在加载' }, en: { loading: 'Loading' } })

/** A grey bar where something will come; width and height in dp or %, those of what comes. */
export function Bone({
  width = '100%',
  height = 16,
  round,
}: {
  width?: number | string
  height?: number
  round?: boolean
}) {
  const size = { width: typeof width === 'number' ? `${width}px` : width, height: `${height}px` }
  return <View className="sk" style={round ? { ...size, borderRadius: '14px' } : size} />
}

/** Rows that are on their way: as many and as high as those that come. */
export function SkeletonRows({ count = 3 }: { count?: number }) {
  const words = useText(text)
  return (
    <View className="rows" {...spoken({ role: 'status', label: words.loading, busy: true })}>
      {Array.from({ length: count }, (_, index) => `bone-${index}`).map((key) => (
        <View key={key} className="row">
          <Bone width={44} height={44} round />
          <View className="sk-lines">
            <Bone width="62%" height={16} />
            <Bone width="40%" height={12} />
          </View>
          <Bone width={66} height={18} />
        </View>
      ))}
    </View>
  )
}
