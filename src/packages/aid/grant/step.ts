import type { GrantDraft } from './draft'

/** What every step of granting is given. */
export interface StepProps {
  draft: GrantDraft
  edit: (part: Partial<GrantDraft>) => void
  /** The draft as it is now, also before the last key has been drawn. */
  now: () => GrantDraft
}
