import Taro from '@tarojs/taro'
import { isMini } from './target'

const query = () =>
  typeof window === 'undefined' || window.matchMedia === undefined
    ? null
    : window.matchMedia('(prefers-color-scheme: dark)')

/** Whether the system is set to dark now. */
export function systemPrefersDark(): boolean {
  if (isMini) return Taro.getSystemInfoSync().theme === 'dark'
  return query()?.matches ?? false
}

/** Calls back when the system turns dark or light. Returns how to stop. */
export function watchSystemDark(onChange: (dark: boolean) => void): () => void {
  if (isMini) {
    const listener = (result: { theme: string }) => onChange(result.theme === 'dark')
    Taro.onThemeChange?.(listener)
    return () => Taro.offThemeChange?.(listener)
  }
  const list = query()
  const listener = (event: MediaQueryListEvent) => onChange(event.matches)
  list?.addEventListener?.('change', listener)
  return () => list?.removeEventListener?.('change', listener)
}
