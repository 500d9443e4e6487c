import { Text, View } from '@tarojs/components'
import { Icon, type IconName, Press, toast } from '@/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { isElder, useSettings } from '@/state/settings'
import { homeText } from './words'

type QuickName = 'aid' | 'records' | 'elder' | 'messages'
const QUICK: readonly { name: QuickName; icon: IconName; kin?: boolean; path?: string }[] = [
  { name: 'aid', icon: 'rings', kin: true, path: 'packages/aid/grant/index' },
  { name: 'elder', icon: 'bigtext' },
  { name: 'records', icon: 'yuan', path: 'pages/records/index' },
  { name: 'messages', icon: 'bell', path: 'packages/messages/index/index' },
]

/** Four more ways, two by two. */
export function Quick() {
  const words = useText(homeText)
  const between = usePunctuation()
  const elder = useSettings(isElder)
  const change = useSettings((settings) => settings.change)
  const turnElder = () => {
    change({ elder: elder ? 'off' : 'on' })
    toast(elder ? words.elderOff : words.elderOn)
  }
  return (
    <View className="quick">
      {QUICK.map(({ name, icon, kin, path }) => {
        const [title, note] = words.quick[name]
        return (
          <Press
            key={name}
            className="card quick-one"
            label={`${title}${between.comma}${note}`}
            pressed={name === 'elder' ? elder : undefined}
            onPress={() => (path ? void openPage(path) : turnElder())}
          >
            <Icon name={icon} className={kin ? 'c-kin' : 'c-main'} />
            <View className="quick-tx">
              <Text>{title}</Text>
              <Text className="note">{note}</Text>
            </View>
          </Press>
        )
      })}
    </View>
  )
}
