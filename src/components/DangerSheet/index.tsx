import type { ReactNode } from 'react'
import type { CallError } from '@/services'
import { Button, Buttons } from '../Button'
import { Sheet } from '../Sheet'
import { Trouble } from '../Trouble'

export interface DangerSheetProps {
  open: boolean
  onClose: () => void
  /** The question, as its title. */
  title: string
  /** What follows from it, in a sentence or two. */
  children: ReactNode
  /** The safe way out, first: 先不结束. */
  keep: string
  /** The verb of what cannot be taken back: 结束共济. */
  go: string
  onGo: () => void
  busy?: string | false
  /** Why it did not work: said here, where it was pressed. */
  error: CallError | null
}

/** Asks once more before something that cannot be taken back: what follows, the safe button first, the red verb. */
export function DangerSheet({
  open,
  onClose,
  title,
  children,
  keep,
  go,
  onGo,
  busy,
  error,
}: DangerSheetProps) {
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <Buttons>
          <Button kind="soft" label={keep} onPress={onClose} />
          <Button kind="edge" danger label={go} busy={busy} onPress={onGo} />
        </Buttons>
      }
    >
      {children}
      <Trouble error={error} />
    </Sheet>
  )
}
