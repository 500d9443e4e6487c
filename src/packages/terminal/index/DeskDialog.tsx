import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useText } from '@/i18n/useText'
import { afterText } from './afterWords'

interface DeskDialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  wide?: boolean
}

/** The keyboard goes back to where it was before the dialog came. */
function useFocusBack(): void {
  const before = useRef(document.activeElement)
  useEffect(() => {
    const { current } = before
    return () => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body
      if (isNowhere && current instanceof HTMLElement && current.isConnected) current.focus()
    }
  }, [])
}

/**
 * A dialog over the counter: closed by Escape, by the browser's own way out, by its button and by the
 * ground around it. It goes when its page says so, never by itself: else a key pressed just then would find the page behind.
 */
export function DeskDialog({ title, onClose, children, wide }: DeskDialogProps) {
  const words = useText(afterText)
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
  }, [])
  useFocusBack()
  return (
    <dialog
      ref={dialog}
      className={wide ? 'desk-dialog wide' : 'desk-dialog'}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <header className="p-h">
        <h2>{title}</h2>
        <button type="button" className="tb" onClick={onClose}>
          {words.close} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </dialog>
  )
}
