import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { Session } from '@/services'
import type { Loaded, LoadedStore } from './loaded'

/**
 * What all pages share, asked for where it is not known: at first, and after it was forgotten because another person
 * signed in. It is not asked again for every page; a page that wants it fresh calls `load`.
 */
export function useKnown<T>(store: LoadedStore<T>): Loaded<T> {
  const loaded = store()
  const { load } = loaded
  const missing = loaded.data === null && loaded.error === null && !loaded.loading
  useEffect(() => {
    if (missing && Session.isOpen()) void load()
  }, [missing, load])
  return loaded
}

/** Asks again whenever the page is shown, as long as somebody is signed in: elsewhere something may have changed. */
export function useRefreshOnShow(load: () => Promise<unknown>): void {
  useDidShow(() => {
    if (Session.isOpen()) void load()
  })
}
