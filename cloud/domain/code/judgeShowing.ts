import { granted, type Judged, refused } from '../../contract/refusals'
import { type CodeFacts, codeStanding } from './judgeCode'

export interface ShowingFacts {
  readonly name: string
  readonly deceasedOn: string | null
  readonly credential: { readonly state: 'active' | 'suspended'; readonly pinBeforeShowing: boolean } | null
  /** The codes of this person that this device was given. */
  readonly earlier: readonly CodeFacts[]
  /** Whether the caller sent a PIN; whether it is right is judged elsewhere. */
  readonly pinGiven: boolean
}

/**
 * Whether a code of a person may be shown at all: PERSON_DECEASED, CREDENTIAL_NOT_ACTIVE,
 * CREDENTIAL_SUSPENDED; PIN_NEEDED where the person asked for his PIN before showing and none was given. While
 * an earlier code of the same showing still lives, its renewal needs none.
 */
export function judgeShowing(facts: ShowingFacts, now: number, graceMs: number): Judged<null> {
  const { name, credential } = facts
  if (facts.deceasedOn !== null) return refused('PERSON_DECEASED')
  if (credential === null) return refused('CREDENTIAL_NOT_ACTIVE', { name })
  if (credential.state === 'suspended') return refused('CREDENTIAL_SUSPENDED', { name })
  const renewal = facts.earlier.some((code) => codeStanding(code, now, graceMs) === 'live')
  if (credential.pinBeforeShowing && !facts.pinGiven && !renewal) return refused('PIN_NEEDED', { name })
  return granted(null)
}
