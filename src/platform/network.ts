import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { isMini } from './target'

/** Calls back when the phone goes off or on line. Returns how to stop. */
export function watchOnline(onChange: (online: boolean) => void): () => void {
  if (isMini) {
    const listener = (result: { isConnected: boolean }) => onChange(result.isConnected)
    Taro.onNetworkStatusChange(listener)
    return () => Taro.offNetworkStatusChange(listener)
  }
  const on = () => onChange(true)
  const off = () => onChange(false)
  window.addEventListener('online', on)
  window.addEventListener('offline', off)
  return () => {
    window.removeEventListener('online', on)
    window.removeEventListener('offline', off)
  }
}

/** Whether there is a network now. A phone that cannot say counts as on line: the call itself will tell. */
export async function isOnline(): Promise<boolean> {
  if (!isMini) return navigator.onLine !== false
  try {
    return (await Taro.getNetworkType()).networkType !== 'none'
  } catch {
    return true
  }
}

/** Whether there is a network, kept up to date while the component lives. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    let alive = true
    void isOnline().then((now) => {
      if (alive) setOnline(now)
    })
    const stop = watchOnline(setOnline)
    return () => {
      alive = false
      stop()
    }
  }, [])
  return online
}
