import { useCallback, useRef, useState } from 'react'
import { storage } from '@/platform/storage'

/**
 * What was typed into a form, kept on the phone after every field and found again after a restart.
 * @param name of the form, and whom it is about
 * @returns the draft as drawn, how to change part of it, how to throw it away once it has been handed in, and how to
 *   read it as it is now: a press right after the last key comes before that key has been drawn
 */
export function useDraft<T extends object>(
  name: string,
  empty: T,
): [T, (part: Partial<T>) => void, () => void, () => T] {
  const key = `draft:${name}`
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...storage.get<Partial<T>>(key) }))
  const latest = useRef(draft)

  const change = useCallback(
    (part: Partial<T>) => {
      latest.current = { ...latest.current, ...part }
      storage.set(key, latest.current)
      setDraft(latest.current)
    },
    [key],
  )
  const drop = useCallback(() => {
    storage.remove(key)
  }, [key])
  const now = useCallback(() => latest.current, [])
  return [draft, change, drop, now]
}
