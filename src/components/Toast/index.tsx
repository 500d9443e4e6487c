import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { create } from 'zustand'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
import './index.scss'

const SHOWN_MS = 2000

const useToast = create<{ words: string | null; turn: number }>()(() => ({ words: null, turn: 0 }))

/** Says a small success (已保存) for two seconds on the page in front. Never an error: those stay where they arose. */
export function toast(words: string): void {
  useToast.setState(({ turn }) => ({ words, turn: turn + 1 }))
}

/** Where a page shows its toast; Page has one. */
export function ToastHost() {
  const { words, turn } = useToast()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words said again are shown for two seconds anew
  useEffect(() => {
    if (words === null) return
    const timer = setTimeout(() => useToast.setState({ words: null }), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [words, turn])
  return (
    <View className="toast-host" {...spoken({ role: 'status', live: 'polite' })}>
      {words === null ? null : (
        <View className="toast">
          <Icon name="check" />
          <Text>{words}</Text>
        </View>
      )}
    </View>
  )
}
