import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Banner, Button, Card, DangerSheet, toast } from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import type { Whose } from '../shared/useWho'
import { credentialChanged } from './credentialChanged'
import { suspensionText } from './words'

interface StoppingProps {
  whose: Whose
  state: 'none' | 'active'
}

/** Stops a credential, after saying what follows and what does not. */
export function Stopping({ whose, state }: StoppingProps) {
  const words = useText(suspensionText)
  const name = whose.label === null ? words.mine : words.of(whose.label)
  const [asked, setAsked] = useState(false)
  const act = useAct()
  const close = () => setAsked(false)
  const stop = () =>
    act.run(async () => {
      await change(whose.personId, 'suspendCredential', { personId: whose.personId })
      close()
      await credentialChanged(whose)
      toast(words.stopped)
    })
  return (
    <>
      <View className="page-lead">{words[state](name)}</View>
      <Card>
        <Text className="say">{words.stopSay}</Text>
      </Card>
      <Banner tone="main">
        <Text>{words.phoneLost}</Text>
      </Banner>
      {state === 'active' ? (
        <Button kind="edge" danger label={words.stop} onPress={() => setAsked(true)} />
      ) : null}
      <DangerSheet
        open={asked}
        onClose={close}
        title={words.ask(name)}
        keep={words.keep}
        go={words.stop}
        busy={act.busy && words.stopping}
        error={act.error}
        onGo={() => void stop()}
      >
        <Text>{words.stopSay}</Text>
      </DangerSheet>
    </>
  )
}
