import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import { useKnown } from '@/state/useKnown'

export interface Whose {
  personId: string
  /** 爸爸; null for oneself. */
  label: string | null
}

/** Whom a page is about: the member of its address, or oneself. Null until that is known. */
export function useWho(personId: string | undefined): Whose | null {
  const profile = useKnown(useProfile)
  const family = useKnown(useFamily)

  const me = profile.data?.person?.personId
  if (!personId || personId === me) return me ? { personId: me, label: null } : null
  const member = family.data?.members.find(({ who }) => who.personId === personId)
  return member ? { personId, label: member.who.label } : null
}
