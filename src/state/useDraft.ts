import { useCallback, useState } from 'react'
import { storage } from '@/platform/storage'

/**
 * What was typed into a form, kept on the phone after every field and found again after a restart.
 * @param name of the form, and whom it is about
 * @returns the draft, how to change part of it, and how to throw it away once it has been handed in
 */
export function useDraft<T extends object>(
  name: string,
  empty: T,
): [T, (part: Partial<T>) => void, () => void] {
  const key = `draft:${name}`
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...storage.get<Partial<T>>(key) }))

  const change = useCallback(
    (part: Partial<T>) =>
      setDraft((now) => {
        const next = { ...now, ...part }
        storage.set(key, next)
        return next
      }),
    [key],
  )
  const drop = useCallback(() => {
    storage.remove(key)
  }, [key])
  return [draft, change, drop]
}
