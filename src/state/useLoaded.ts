import { useDidShow } from '@tarojs/taro'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Session, shownAsKept } from '@/services'
import { forgetWithOthers, type Loaded, loadedStore } from './loaded'
import { useSettings } from './settings'

/**
 * Asks the cloud when the component appears, when its page is shown again, and when the question or the
 * language changes.
 * @param name names the question and whom it is about; the last answer is kept under it for days without network.
 *   null = nothing can be asked yet
 * @returns while a kept answer is shown, `error` says that it is one, and of when
 */
export function useLoaded<T>(name: string | null, ask: () => Promise<T>): Loaded<T> {
  const [store, setStore] = useState(() => ({ name, use: loadedStore(name, ask) }))
  if (store.name !== name) setStore({ name, use: loadedStore(name, ask) })
  const loaded = store.use()
  const load = name === null ? null : loaded.load

  useEffect(() => forgetWithOthers(store.use), [store])
  useEffect(() => {
    void load?.()
  }, [load])
  // What the cloud tells is asked for again in the language that is chosen now.
  const language = useSettings((settings) => settings.language)
  const toldIn = useRef(language)
  useEffect(() => {
    if (toldIn.current !== language) void load?.()
    toldIn.current = language
  }, [load, language])
  // The first showing is that of the effect above. A page that is shown again after a sign-out asks nothing.
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current && Session.isOpen()) void load?.()
    shownBefore.current = true
  })
  const { savedAt } = loaded
  return useMemo(
    () => (savedAt === null ? loaded : { ...loaded, error: shownAsKept(savedAt) }),
    [loaded, savedAt],
  )
}
