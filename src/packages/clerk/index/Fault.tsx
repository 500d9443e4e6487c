import { Banner } from '@/components/Banner'
import { useText } from '@/i18n/useText'
import type { CallError } from '@/services'
import { clerkText } from './words'

/** Why something was not done, in its place; nothing while all is well. */
export function Fault({ error, fact }: { error: CallError | null; fact?: string }) {
  const words = useText(clerkText)
  return error ? (
    <Banner tone="bad" fact={fact ?? words.failed}>
      {error.sentence}
    </Banner>
  ) : null
}
