import { useEffect, useRef } from 'react'
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
    // Taro's router listens to popstate on window too; capturing first keeps it from leaving the page.
    const onPop = (event: PopStateEvent) => {
      event.stopImmediatePropagation()
      close.current()
    }
    window.history.pushState(window.history.state, '')
    let popped = false
    const onPopOnce = (event: PopStateEvent) => {
      popped = true
      onPop(event)
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('popstate', onPopOnce, { capture: true, once: true })
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('popstate', onPopOnce, { capture: true })
      if (!popped) dropOwnEntry()
    }
  }, [open])
}

/** Takes back the history entry that was pushed, without the router hearing of it. */
function dropOwnEntry(): void {
  const swallow = (event: PopStateEvent) => event.stopImmediatePropagation()
  window.addEventListener('popstate', swallow, { capture: true, once: true })
  window.history.back()
}
