import { type ReactNode, useEffect, useRef } from 'react'

interface DeskDialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  wide?: boolean
}

/** A dialog over the counter: closed by Escape, by its button and by the ground around it. */
export function DeskDialog({ title, onClose, children, wide }: DeskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={wide ? 'desk-dialog wide' : 'desk-dialog'}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="p-h">
        <h2>{title}</h2>
        <button type="button" className="tb" onClick={onClose}>
          关闭 <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </dialog>
  )
}
