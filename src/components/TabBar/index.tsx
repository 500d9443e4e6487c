import { Text, View } from '@tarojs/components'
import { defineText, useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { TAB_PATHS } from '@/routes'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { Press } from '../Press'
import { spoken } from '../spoken'
import './index.scss'

export type TabName = 'home' | 'family' | 'code' | 'records' | 'me'

const text = defineText({
  zh: { tabs: '主要页面', home: '首页', family: '家人', code: '医保码', records: '记录', me: '我的' },
  en: { tabs: 'Main pages', home: 'Home', family: 'Family', code: 'Code', records: 'Records', me: 'Me' },
})

const TABS: readonly { name: TabName; icon: IconName; path: string }[] = [
  { name: 'home', icon: 'home', path: TAB_PATHS[0] },
  { name: 'family', icon: 'family', path: TAB_PATHS[1] },
  { name: 'code', icon: 'qr', path: TAB_PATHS[2] },
  { name: 'records', icon: 'record', path: TAB_PATHS[3] },
  { name: 'me', icon: 'me', path: TAB_PATHS[4] },
]

/** The five main pages; the code in the middle, as a filled tile. */
export function TabBar({ now }: { now: TabName }) {
  const words = useText(text)
  return (
    <View className="tabbar" {...spoken({ role: 'navigation', label: words.tabs })}>
      {TABS.map(({ name, icon, path }) => {
        const on = name === now
        return (
          <Press
            key={name}
            className={cx('tab', on && 'on', name === 'code' && 'tab-code')}
            label={words[name]}
            current={on}
            onPress={on ? undefined : () => void openPage(path)}
          >
            <View className="tab-ic">
              <Icon name={icon} bold={on} />
            </View>
            <Text className="tab-name">{words[name]}</Text>
          </Press>
        )
      })}
    </View>
  )
}
