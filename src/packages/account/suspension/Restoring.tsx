import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, PinField, SamplePin, Trouble, toast, useFaceCheck } from '@/components'
import { useText } from '@/i18n/useText'
import { returnTo, usePageParams } from '@/platform/address'
import { focusField } from '@/platform/focusField'
import { openPage } from '@/platform/navigate'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import type { Whose } from '../shared/useWho'
import { withFace } from '../shared/withFace'
import { credentialChanged } from './credentialChanged'
import { suspensionText } from './words'

/** Lifts a suspension by PIN and face. */
export function Restoring({ whose }: { whose: Whose }) {
  const words = useText(suspensionText)
  const { next } = usePageParams()
  const name = whose.label === null ? words.mine : words.of(whose.label)
  const [pin, setPin] = useState('')
  const [pressed, setPressed] = useState(false)
  const face = useFaceCheck()
  const act = useAct()

  const restore = () => {
    setPressed(true)
    if (pin.length < 6) {
      focusField('restore-pin')
      return
    }
    const subject = { personId: whose.personId }
    void act.run(async () => {
      const done = await withFace(
        face.ask,
        { purpose: 'restoreCredential', subject, name: whose.label ?? words.you },
        (faceToken) => change(whose.personId, 'restoreCredential', { ...subject, pin, faceToken }),
      )
      if (done === null) return
      await credentialChanged(whose)
      toast(words.restored)
      await returnTo(next)
    })
  }
  return (
    <>
      <View className="page-lead">{words.suspended(name)}</View>
      <Text className="note">{words.restoreSay}</Text>
      <Card>
        <PinField
          id="restore-pin"
          label={words.pin}
          value={pin}
          onChange={setPin}
          error={pressed && pin.length < 6 ? words.short : null}
        />
        <SamplePin personId={whose.personId} />
      </Card>
      <Trouble error={act.error} personId={whose.personId} />
      <Button label={words.restore} busy={act.busy && words.restoring} onPress={restore} />
      <Button
        kind="plain"
        label={words.forgot}
        onPress={() => void openPage('packages/account/pin/index', { personId: whose.personId, by: 'face' })}
      />
      {face.view}
    </>
  )
}
