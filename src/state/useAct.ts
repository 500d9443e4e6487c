import { useCallback, useRef, useState } from 'react'
import { type CallError, toCallError } from '@/services'
import { sendWhereNeeded } from './gate'

export interface Act {
  busy: boolean
  /** Why it did not work: shown where it arose, until the next try. */
  error: CallError | null
  /**
   * Does it; a second press meanwhile is the same request and does nothing, but `onMeanwhile` may say so.
   * Null when it failed.
   */
  run<T>(work: () => Promise<T>, onMeanwhile?: () => void): Promise<T | null>
  clear(): void
}

/** One thing that the user sets off on a page: busy, done or refused. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const underWay = useRef(false)

  const run = useCallback(async <T>(work: () => Promise<T>, onMeanwhile?: () => void): Promise<T | null> => {
    if (underWay.current) {
      onMeanwhile?.()
      return null
    }
    underWay.current = true
    setBusy(true)
    setError(null)
    try {
      return await work()
    } catch (fault) {
      const refused = toCallError(fault)
      sendWhereNeeded(refused)
      setError(refused)
      return null
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }, [])

  return { busy, error, run, clear: useCallback(() => setError(null), []) }
}
