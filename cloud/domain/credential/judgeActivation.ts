import { granted, type Judged, refused } from '../../contract/refusals'
import type { Channel } from '../../contract/shapes'

export interface ActivationFacts {
  readonly name: string
  readonly deceasedOn: string | null
  readonly credential: {
    readonly state: 'active' | 'suspended'
    readonly channels: readonly Channel[]
  } | null
  readonly channel: Channel
  /** How many channels the region allows; null = none known. */
  readonly channelLimit: number | null
}

/**
 * Whether a credential may be activated on a channel: `new`, or `addChannel` where another channel has it.
 * PERSON_DECEASED; CREDENTIAL_SUSPENDED (only `restoreCredential` lifts that); CREDENTIAL_ALREADY_ACTIVE on this
 * channel; CHANNEL_LIMIT.
 */
export function judgeActivation(facts: ActivationFacts): Judged<'new' | 'addChannel'> {
  const { name, credential, channelLimit } = facts
  if (facts.deceasedOn !== null) return refused('PERSON_DECEASED')
  if (credential === null) return granted('new')
  if (credential.state === 'suspended') return refused('CREDENTIAL_SUSPENDED', { name })
  if (credential.channels.includes(facts.channel)) return refused('CREDENTIAL_ALREADY_ACTIVE', { name })
  if (channelLimit !== null && credential.channels.length >= channelLimit) {
    return refused('CHANNEL_LIMIT', { name, limit: channelLimit })
  }
  return granted('addChannel')
}
