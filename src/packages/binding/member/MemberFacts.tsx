import type { PersonCard } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { memberText } from './words'

/** What a holder may know of a member: masked number, age, where and how insured. */
export function MemberFacts({ person }: { person: PersonCard }) {
  const { facts, years } = useText(memberText)
  const between = usePunctuation()
  const rows: readonly [string, string][] = [
    [facts.name, person.name],
    [facts.idNumber, person.idNumberMasked],
    [facts.age, years(person.age)],
    [facts.insurance, `${person.regionName}${between.beside}${person.insuranceLabel}`],
  ]
  return (
    <View className="member-facts">
      {rows.map(([term, fact]) => (
        <View key={term} className="member-fact">
          <Text className="note">{term}</Text>
          <Text className="member-value">{fact}</Text>
        </View>
      ))}
    </View>
  )
}
