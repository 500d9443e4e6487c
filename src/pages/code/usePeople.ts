import type { Who } from '@contract/shapes'
import { type SwitcherPerson, sealChar, tintOf } from '@/components'
import { useText } from '@/i18n/useText'
import { type Family, useFamily } from '@/state/family'
import { kept } from '@/state/kept'
import { type Profile, useProfile } from '@/state/profile'
import { useShownPerson } from '@/state/shownPerson'
import { useKnown } from '@/state/useKnown'
import { codeText } from './words'

export interface People {
  /** Oneself first, then the members in their order; null until that is known. */
  people: SwitcherPerson[] | null
  /** Whose code is shown. */
  shown: Who | null
  choose(personId: string): void
}

/** Whose codes can be shown on this phone, and whose is. Kept copies do when there is no network. */
export function usePeople(): People {
  const profile = useKnown(useProfile)
  const family = useKnown(useFamily)
  const words = useText(codeText)
  const chosen = useShownPerson(({ personId }) => personId)

  // Names and seals, which a moment later come anew: the code itself is never a kept one.
  const person = (profile.data ?? kept.get<Profile>('profile')?.value)?.person
  if (!person) return { people: null, shown: null, choose: () => undefined }
  const me: Who = { personId: person.personId, label: words.me, name: person.name, isMe: true }
  const members = ((family.data ?? kept.get<Family>('family')?.value)?.members ?? []).map(({ who }) => who)
  const all = [me, ...members]
  return {
    people: all.map((who, place) => ({
      id: who.personId,
      label: who.label,
      char: sealChar(who),
      tint: who.isMe ? 'me' : tintOf(place - 1),
    })),
    shown: all.find(({ personId }) => personId === chosen) ?? me,
    choose: (personId) => useShownPerson.setState({ personId }),
  }
}
