import type { RefusalCode } from '@contract/refusals'
import { useState } from 'react'
import { useProfile } from '@/state/profile'
import { useSignedIn } from '@/state/useSignedIn'

/** Whether what was lacking has been made good on another page since it was shown: the refusal is no longer so. */
export function useMended(refusal: RefusalCode): boolean {
  const signedIn = useSignedIn()
  const [wasSignedIn] = useState(signedIn)
  const verified = useProfile(({ data }) => (data?.person ?? null) !== null)
  return (refusal === 'NOT_SIGNED_IN' && signedIn && !wasSignedIn) || (refusal === 'NOT_VERIFIED' && verified)
}
