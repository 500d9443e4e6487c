import type { Who } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { Card, Head, PersonSeal, Seal, spoken } from '@/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import type { Grants, Holders } from '@/state/circle'
import type { Member } from '@/state/family'
import { familyText } from './words'

interface Neighbour {
  who: Who
  code: boolean
  money: boolean
}

/** Everybody of one side with what goes between him and me. */
function side(codes: readonly Who[], money: readonly Who[]): Neighbour[] {
  const all = new Map<string, Neighbour>()
  for (const who of codes) all.set(who.personId, { who, code: true, money: false })
  for (const who of money)
    all.set(who.personId, { who, code: all.get(who.personId)?.code ?? false, money: true })
  return [...all.values()]
}

const isOn = (grant: Grants['given'][number]) => grant.state === 'active'

interface FamilyMapProps {
  members: readonly Member[]
  holders: Holders['holders']
  grants: Grants
}

/** 我家一图: left those who help me, right those whom I help; a solid line is a code, a dotted one money. */
export function FamilyMap({ members, holders, grants }: FamilyMapProps) {
  const words = useText(familyText)
  const helpers = side(
    holders.map(({ who }) => who),
    grants.received.filter(isOn).map(({ grantor }) => grantor),
  )
  const helped = side(
    members.map(({ who }) => who),
    grants.given.filter(isOn).map(({ beneficiary }) => beneficiary),
  )
  if (helpers.length + helped.length === 0) return null
  return (
    <Card>
      <Head title={words.map} note={words.mapNote} />
      <View className="family-map">
        <View className="family-side">
          {helpers.map((one) => (
            <Edge key={one.who.personId} one={one} />
          ))}
        </View>
        <View className="family-me" {...spoken({ hidden: true })}>
          <Seal char={words.myChar} tint="me" size="l" />
        </View>
        <View className="family-side right">
          {helped.map((one) => (
            <Edge key={one.who.personId} one={one} right />
          ))}
        </View>
      </View>
      <View className="family-key note">
        <View className="family-key-one">
          <View className="family-line shows" />
          <Text>{words.codeKey}</Text>
        </View>
        <View className="family-key-one">
          <View className="family-line pays" />
          <Text>{words.moneyKey}</Text>
        </View>
      </View>
    </Card>
  )
}

/** One neighbour with the lines between him and me; arrows run from the one who helps to the one who is helped. */
function Edge({ one, right }: { one: Neighbour; right?: boolean }) {
  const between = usePunctuation()
  const words = useText(familyText)
  const says = [one.code ? words.codeKey : null, one.money ? words.moneyKey : null].filter(Boolean).join('、')
  return (
    <View
      className={right ? 'family-edge right' : 'family-edge'}
      {...spoken({ role: 'img', label: `${one.who.label}${between.colon}${says}` })}
    >
      <View className="family-person">
        <PersonSeal who={one.who} />
        <Text className="family-name">{one.who.label}</Text>
      </View>
      <View className="family-lines">
        {one.code ? <View className="family-line shows arrow" /> : null}
        {one.money ? <View className="family-line pays arrow" /> : null}
      </View>
    </View>
  )
}
