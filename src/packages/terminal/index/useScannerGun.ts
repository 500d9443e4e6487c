import { useLayoutEffect, useRef } from 'react'

/** A scanner types faster than any hand: gaps above this are a person at the keyboard. */
const SCANNER_GAP_MS = 60
/** A 医保码; a card reader types 18 digits as fast, but no ID number begins so. */
const CODE = /^86\d{16}$/

/** Whether it is a 医保码, and no number of a card. */
export const isCode = (text: string): boolean => CODE.test(text)

/**
 * A hardware scanner is a keyboard: it types the code and Enter, wherever the focus is. What arrives at a
 * scanner's speed is a code; what a person types is left alone.
 */
export function useScannerGun(onCode: (code: string) => void, enabled: boolean): void {
  const latest = useRef({ onCode, enabled })
  latest.current = { onCode, enabled }
  useLayoutEffect(() => {
    let digits = ''
    let last = 0
    const onKey = (event: KeyboardEvent) => {
      const now = event.timeStamp
      if (now - last > SCANNER_GAP_MS) digits = ''
      last = now
      if (/^\d$/.test(event.key)) digits += event.key
      else if (event.key === 'Enter' && isCode(digits) && latest.current.enabled) {
        event.preventDefault()
        event.stopPropagation()
        latest.current.onCode(digits)
        digits = ''
      }
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
}
