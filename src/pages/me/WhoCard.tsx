import { Text, View } from '@tarojs/components'
import { Button, Card, Meta, PersonSeal } from '@/components'
import { useText } from '@/i18n/useText'
import { toVerify } from '@/state/gate'
import type { Profile } from '@/state/profile'
import { meText } from './words'

/** Who is signed in, with masked numbers. */
export function WhoCard({ profile: { person, phoneMasked } }: { profile: Profile }) {
  const words = useText(meText)
  if (person === null) {
    return (
      <Card>
        <View className="me-name">{words.notVerified}</View>
        {phoneMasked ? <Text className="note">{words.phone(phoneMasked)}</Text> : null}
        <View className="me-do">
          <Button label={words.verify} onPress={() => void toVerify()} />
        </View>
      </Card>
    )
  }
  const who = { personId: person.personId, label: words.title, name: person.name, isMe: true }
  return (
    <Card className="me-who">
      <PersonSeal who={who} size="l" />
      <View className="me-tx">
        <View className="me-name">{person.name}</View>
        <View className="note">
          <Meta phrases={[person.insuranceLabel, person.regionName]} />
          <Meta phrases={[words.idNumber(person.idNumberMasked), phoneMasked && words.phone(phoneMasked)]} />
        </View>
      </View>
    </Card>
  )
}
