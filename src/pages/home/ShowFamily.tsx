import { Text, View } from '@tarojs/components'
import { AddSeal, Card, Head, PersonSeal, Press } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import type { Member } from '@/state/family'
import { showCodeOf } from '@/state/shownPerson'
import { homeText } from './words'

/** The members, one tap to each one's code; four to a line. */
export function ShowFamily({ members }: { members: readonly Member[] }) {
  const words = useText(homeText)
  return (
    <Card>
      <Head
        title={words.family}
        more={{ label: words.manage, onPress: () => void openPage('pages/family/index') }}
      />
      <View className="people">
        {members.map(({ who, credential }) => (
          <Press
            key={who.personId}
            className="person"
            label={credential === 'none' ? words.activateOf(who.label) : words.showOf(who.label)}
            onPress={() =>
              void (credential === 'none'
                ? openPage('packages/account/credential/index', { personId: who.personId })
                : showCodeOf(who.personId))
            }
          >
            <PersonSeal who={who} size="l" badge={credential === 'none' ? undefined : 'qr'} />
            <Text>{who.label}</Text>
          </Press>
        ))}
        <Press
          className="person"
          label={words.addSpoken}
          onPress={() => void openPage('packages/binding/apply/index')}
        >
          <AddSeal size="l" />
          <Text>{words.add}</Text>
        </Press>
      </View>
    </Card>
  )
}
