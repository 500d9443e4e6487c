import { Icon } from '@/components/Icon'
import type { CallError } from '@/services'

/** What went wrong, as a sentence that says what to do. */
export function Fault({ error }: { error: CallError | null }) {
  if (!error) return null
  return (
    <div className="alert bad" role="alert">
      <Icon name="badc" />
      <span>{error.sentence}</span>
    </div>
  )
}
