import { Text, View } from '@tarojs/components'
import { defineText, useText } from '@/i18n/useText'
import { cx } from '../cx'
import { Press } from '../Press'
import { Seal, type SealTint } from '../Seal'
import { spoken } from '../spoken'
import './index.scss'

const text = defineText({ zh: { whose: '换一个人' }, en: { whose: 'Someone else' } })

export interface SwitcherPerson {
  id: string
  /** 我, 爸爸 */
  label: string
  char: string
  tint: SealTint
}

export interface SwitcherProps {
  people: readonly SwitcherPerson[]
  now: string
  onChoose: (id: string) => void
}

/** The people whose code can be shown, below the code on the deep ground. 我 stays first; more than four scroll. */
export function Switcher({ people, now, onChoose }: SwitcherProps) {
  const words = useText(text)
  return (
    <View
      className={cx('switch', people.length > 4 && 'many')}
      {...spoken({ role: 'group', label: words.whose })}
    >
      {people.map(({ id, label, char, tint }) => (
        <Press
          key={id}
          className={cx('sw', id === now && 'on')}
          label={label}
          pressed={id === now}
          onPress={() => onChoose(id)}
        >
          <Seal char={char} tint={tint} />
          <Text>{label}</Text>
        </Press>
      ))}
    </View>
  )
}
