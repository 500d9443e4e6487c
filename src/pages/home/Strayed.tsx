import { Text } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { Banner } from '@/components'
import { useText } from '@/i18n/useText'
import { forgetStraying, useStrayed } from '@/state/strayed'
import { homeText } from './words'

/** Why somebody is here who asked for something else: there is no such page. Gone once home is left. */
export function Strayed() {
  const words = useText(homeText)
  const strayed = useStrayed((state) => state.strayed)
  useDidHide(forgetStraying)
  if (!strayed) return null
  return (
    <Banner tone="warn" fact={words.noSuchPage}>
      <Text>{words.ledHome}</Text>
    </Banner>
  )
}
