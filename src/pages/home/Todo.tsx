import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card, Head, Icon, Press, Row, Rows, Tile } from '@/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { todoText } from './todoWords'
import type { TodoLine } from './useTodo'
import { homeText } from './words'

const LIST = 'home-todo'

/** 等您处理: what waits, with its deadline; nothing is drawn when nothing waits. */
export function Todo({ lines }: { lines: readonly TodoLine[] }) {
  const words = useText(homeText)
  if (lines.length === 0) return null
  return (
    <View id={LIST}>
      <Card className="home-todo">
        <Head title={words.todo} count={lines.length} />
        <Rows>
          {lines.map(({ key, icon, tone, title, note, open }) => (
            <Row key={key} lead={<Tile icon={icon} tone={tone} />} title={title} note={note} onPress={open} />
          ))}
        </Rows>
      </Card>
    </View>
  )
}

/** Right under one's own code: that something waits, for those whose screen ends above the list. One thing is opened at once. */
export function TodoHint({ lines }: { lines: readonly TodoLine[] }) {
  const words = useText(todoText)
  const between = usePunctuation()
  const mine = lines.filter((line) => line.mine)
  const [only, ...others] = mine
  if (only === undefined) return null
  const go = () =>
    others.length === 0 ? only.open() : void Taro.pageScrollTo({ selector: `#${LIST}`, duration: 200 })
  const said = words.hint(mine.length)
  return (
    <Press className="home-hint" label={`${said}${between.comma}${words.hintGo}`} onPress={go}>
      <Icon name="bell" />
      <Text className="home-hint-tx">{said}</Text>
      <Text className="home-hint-go">{words.hintGo}</Text>
      <Icon name="right" size="s" />
    </Press>
  )
}
