import type { Who } from '@contract/shapes'
import { useFamily } from '@/state/family'
import { Seal, type SealProps, type SealTint, tintOf } from '../Seal'
import { sealChar } from './sealChar'

export { sealChar } from './sealChar'

/** A steady tint for somebody who is no member: the same id has the same tint on every page. */
function tintById(personId: string): SealTint {
  let sum = 0
  for (const char of personId) sum += char.charCodeAt(0)
  return tintOf(sum)
}

/** The tile of a person whom the caller knows: 我 in green, members in the order of the family, others by their id. */
export function PersonSeal({ who, ...rest }: { who: Who } & Pick<SealProps, 'size' | 'badge' | 'className'>) {
  const place = useFamily(
    ({ data }) => data?.members.findIndex((member) => member.who.personId === who.personId) ?? -1,
  )
  const tint = who.isMe ? 'me' : place >= 0 ? tintOf(place) : tintById(who.personId)
  return <Seal char={sealChar(who)} tint={tint} {...rest} />
}
