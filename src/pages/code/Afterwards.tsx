import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons, Icon, Press, Sheet } from '@/components'
import { useText } from '@/i18n/useText'
import { canSpeak, speak } from '@/platform/speech'
import type { CodeSettlement } from './phases'
import { useSpokenResult } from './ResultCard'
import { codeText } from './words'

interface AfterwardsProps {
  settlement: CodeSettlement | null
  onAgain: () => void
}

/** What follows an end: hear it, or another code. */
export function Afterwards({ settlement, onAgain }: AfterwardsProps) {
  const words = useText(codeText)
  return (
    <View className="code-next">
      {settlement && canSpeak() ? <SpeakResult settlement={settlement} /> : null}
      <Press className="code-next-one" label={words.another} onPress={onAgain}>
        <Icon name="refresh" size="s" />
        <Text>{words.another}</Text>
      </Press>
    </View>
  )
}

function SpeakResult({ settlement }: { settlement: CodeSettlement }) {
  const words = useText(codeText)
  const sentence = useSpokenResult(settlement)
  return (
    <Press className="code-next-one" label={words.speak} onPress={() => speak(sentence)}>
      <Icon name="speaker" size="s" />
      <Text>{words.speak}</Text>
    </Press>
  )
}

/** No network: try again, or see how a card does as well. */
export function WithoutNetwork({ onAgain }: { onAgain: () => void }) {
  const words = useText(codeText)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <View className="code-next">
      <Press className="code-next-one" label={words.again} onPress={onAgain}>
        <Icon name="refresh" size="s" />
        <Text>{words.again}</Text>
      </Press>
      <Press className="code-next-one" label={words.useCard} onPress={() => setOpen(true)}>
        <Icon name="idcard" size="s" />
        <Text>{words.useCard}</Text>
      </Press>
      <Sheet
        open={open}
        onClose={close}
        title={words.useCardTitle}
        actions={
          <Buttons>
            <Button label={words.understood} onPress={close} />
          </Buttons>
        }
      >
        {words.useCardSay}
      </Sheet>
    </View>
  )
}
