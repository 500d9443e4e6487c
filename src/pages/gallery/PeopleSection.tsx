import { View } from '@tarojs/components'
import { useState } from 'react'
import { AddSeal, Card, Head, Seal, Switcher, type SwitcherPerson, Tile } from '@/components'

const PEOPLE: SwitcherPerson[] = [
  { id: 'me', label: '我', char: '我', tint: 'me' },
  { id: 'father', label: '爸爸', char: '爸', tint: 1 },
  { id: 'mother', label: '妈妈', char: '妈', tint: 2 },
  { id: 'child', label: '小满', char: '满', tint: 3 },
  { id: 'brother', label: '弟弟', char: '磊', tint: 4 },
]

export function PeopleSection() {
  const [now, setNow] = useState('father')
  return (
    <Card>
      <Head title="家人印章" count={5} />
      <View className="g-flow">
        {PEOPLE.map((person) => (
          <Seal key={person.id} char={person.char} tint={person.tint} />
        ))}
      </View>
      <View className="g-flow">
        <Seal char="爸" tint={1} size="l" badge="qr" />
        <AddSeal size="l" />
        <Seal char="妈" tint={2} size="s" />
        <Tile icon="ask" tone="kin" />
        <Tile icon="camera" tone="warn" />
        <Tile icon="okc" tone="ok" round />
      </View>
      <View className="g-deep">
        <Switcher people={PEOPLE.slice(0, 4)} now={now} onChoose={setNow} />
      </View>
      <View className="g-deep">
        <Switcher people={PEOPLE} now={now} onChoose={setNow} />
      </View>
    </Card>
  )
}
