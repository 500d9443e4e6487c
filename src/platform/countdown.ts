import { useEffect, useState } from 'react'
import { useForeground } from './foreground'

/** Whole seconds left of a span that began at `from` (ms); never below 0. */
export function secondsLeft(from: number, seconds: number, now: number): number {
  return Math.max(0, Math.ceil(seconds - (now - from) / 1000))
}

/**
 * Seconds left, stepping once a second while the page is in front. Counted from the moment the answer came, by
 * elapsed time: the phone's clock may be wrong, and a page that was hidden catches up at once.
 * @param seconds of life when the answer came; null = nothing to count
 * @param key of what is counted (a code's id): another key starts anew
 * @param from when (ms of this phone) the answer came, for a component that appears later; else now
 */
export function useCountdown(seconds: number | null, key: string, from?: number): number {
  const front = useForeground()
  const [start, setStart] = useState({ key, at: Date.now() })
  const [now, setNow] = useState(() => Date.now())
  if (start.key !== key) {
    const at = Date.now()
    setStart({ key, at })
    setNow(at)
  }
  useEffect(() => {
    if (seconds === null || !front) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [seconds, front])
  return seconds === null ? 0 : secondsLeft(from ?? start.at, seconds, now)
}
