import { granted, type Judged, refused } from '../../contract/refusals'
import type { BindingStanding } from '../binding/bindingStanding'

export type Right = 'showCode' | 'query' | 'activate' | 'openWallet'

export interface ActingFacts {
  readonly viewerId: string
  readonly personId: string
  readonly name: string
  /** The viewer's binding of the person, if there is one, and what it is worth today. */
  readonly standing: BindingStanding | null
  /** What bindings allow in the person's region. */
  readonly rights: readonly Right[]
}

/**
 * Whether one person may act for another: for himself always, for a member while bound, as far as the region's
 * rights of a binding go. A stranger, and who was bound once, is told nothing (NOT_ALLOWED); where the member
 * must first give his own face, FACE_NEEDED names him.
 */
export function judgeActing(facts: ActingFacts, right: Right): Judged<'self' | 'holder'> {
  if (facts.viewerId === facts.personId) return granted('self')
  if (facts.standing === 'lapsed') return refused('FACE_NEEDED', { name: facts.name })
  const bound = facts.standing === 'active' || facts.standing === 'needFace'
  return bound && facts.rights.includes(right) ? granted('holder') : refused('NOT_ALLOWED')
}
