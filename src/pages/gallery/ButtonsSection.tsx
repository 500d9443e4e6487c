import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons, Card, Head, More, Pill, Toggle } from '@/components'

const nothing = () => undefined

export function ButtonsSection({ onSaved }: { onSaved: () => void }) {
  const [on, setOn] = useState(true)
  return (
    <Card className="g-stack">
      <Head title="按钮" note="高 50 / 60" />
      <Button label="下一步" onPress={onSaved} />
      <Button label="确认结算" busy="正在结算，请稍等" onPress={nothing} />
      <Button kind="soft" label="出示我的码" icon="qr" onPress={nothing} />
      <Button kind="edge" label="次要" onPress={nothing} />
      <Button kind="edge" danger label="结束共济" onPress={nothing} />
      <Button kind="plain" label="先不办" onPress={nothing} />
      <Button label="确认" disabled onPress={nothing} />
      <Buttons>
        <Button kind="edge" label="先不结束" onPress={nothing} />
        <Button kind="edge" danger label="结束共济" onPress={nothing} />
      </Buttons>
      <View className="g-flow">
        <Pill label="出示" onPress={nothing} />
        <Pill label="管理" tone="kin" onPress={nothing} />
        <Pill label="看用量" tone="edge" onPress={nothing} />
        <Pill label="说说" tone="solid" icon="speaker" onPress={nothing} />
        <More label="全部记录" onPress={nothing} />
      </View>
      <Toggle label="大字版" note="字大，能念出来" on={on} onChange={setOn} />
      <Toggle label="深色" on={!on} onChange={(next) => setOn(!next)} />
    </Card>
  )
}
