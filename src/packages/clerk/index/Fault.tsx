import { Banner } from '@/components/Banner'
import type { CallError } from '@/services'

/** Why something was not done, in its place; nothing while all is well. */
export function Fault({ error, fact = '没有办成。' }: { error: CallError | null; fact?: string }) {
  return error ? (
    <Banner tone="bad" fact={fact}>
      {error.sentence}
    </Banner>
  ) : null
}
