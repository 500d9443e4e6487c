import { Text, View } from '@tarojs/components'
import { Button, Card, Mark } from '@/components'
import { useText } from '@/i18n/useText'
import { toSignIn } from '@/state/gate'
import { homeText } from './words'

/** What the first page shows to somebody who is not signed in: what it is, and one button. */
export function Welcome() {
  const words = useText(homeText)
  return (
    <Card className="welcome">
      <Mark large />
      <View className="page-lead">{words.welcome}</View>
      <Text className="say">{words.welcomeNote}</Text>
      <View className="welcome-do">
        <Button label={words.signIn} onPress={() => void toSignIn()} />
      </View>
    </Card>
  )
}
