import { useRef } from 'react'
import { useWhileInFront } from '@/platform/foreground'

const ASK_MS = 10_000

/**
 * Asks again every ten seconds while the page is in front and `on` is true, for what it shows may change at a counter.
 * The first turn is left out: the page has just asked.
 */
export function useKeptUp(load: () => Promise<unknown>, on: boolean): void {
  const asked = useRef(false)
  const ask = async () => {
    if (asked.current) await load()
    asked.current = true
  }
  useWhileInFront(ask, ASK_MS, on)
}
