import type { RefusalCode } from '@contract/refusals'
import { useState } from 'react'
import { type Profile, useProfile } from '@/state/profile'
import { useSignedIn } from '@/state/useSignedIn'

interface Standing {
  signedIn: boolean
  profile: Profile | null
}

/** Refusals that say what the user himself lacks and another page gives him: when he has it. */
const HAS: Partial<Record<RefusalCode, (standing: Standing) => boolean>> = {
  NOT_SIGNED_IN: ({ signedIn }) => signedIn,
  NOT_VERIFIED: ({ profile }) => profile !== null && profile.person !== null,
  HOLDER_NOT_ACTIVATED: ({ profile }) => profile?.credential === 'active',
}

export const canBeMended = (refusal: RefusalCode): boolean => refusal in HAS

/** Whether what was lacking has been given on another page since it was shown: the refusal is no longer so. */
export function useMended(refusal: RefusalCode): boolean {
  const signedIn = useSignedIn()
  const profile = useProfile(({ data }) => data)
  const has = HAS[refusal]?.({ signedIn, profile }) ?? false
  const [hadBefore] = useState(has)
  return has && !hadBefore
}
