import { useEffect, useRef } from 'react'
import { layMark } from '@/platform/historyMark'
import { isMini } from '@/platform/target'

/**
 * While open, Escape and the browser's "back" close instead of leaving the page. In a mini-program the sheet is part
 * of its page: the phone's "back" leaves both.
 */
export function useBackCloses(open: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!open || isMini) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
    }
    window.addEventListener('keydown', onKey)
    const takeAway = layMark(() => close.current())
    return () => {
      window.removeEventListener('keydown', onKey)
      takeAway()
    }
  }, [open])
}
