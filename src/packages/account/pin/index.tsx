import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Gated, Page, PinField, SamplePin, Trouble, toast, useFaceCheck } from '@/components'
import { useText } from '@/i18n/useText'
import { returnTo, usePageParams } from '@/platform/address'
import { focusField } from '@/platform/focusField'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { NewPin } from '../shared/NewPin'
import { useNewPin } from '../shared/useNewPin'
import { useWho } from '../shared/useWho'
import { withFace } from '../shared/withFace'
import { pinText } from './words'

/** Changes a PIN by the old one, or sets a new one by the person's face (`by=face`); of oneself or of a member. */
export default function PinPage() {
  const words = useText(pinText)
  return (
    <Page title={words.title} back>
      <Gated>
        <PinForm />
      </Gated>
    </Page>
  )
}

function PinForm() {
  const words = useText(pinText)
  const { personId, by, next } = usePageParams()
  const whose = useWho(personId)
  const [byFace, setByFace] = useState(by === 'face')
  const [oldPin, setOldPin] = useState('')
  const [pressed, setPressed] = useState(false)
  const entry = useNewPin()
  const face = useFaceCheck()
  const act = useAct()
  const name = whose?.label ?? words.mine
  const oldIsShort = !byFace && oldPin.length < 6

  const save = () => {
    setPressed(true)
    act.clear()
    if (oldIsShort) focusField('old-pin')
    if (whose === null || oldIsShort || !entry.check()) return
    const subject = { personId: whose.personId }
    void act.run(async () => {
      const done = byFace
        ? await withFace(
            face.ask,
            { purpose: 'resetPin', subject, name: whose.label ?? words.you },
            (faceToken) => change(whose.personId, 'resetPin', { ...subject, newPin: entry.pin, faceToken }),
          )
        : await change(whose.personId, 'changePin', { ...subject, oldPin, newPin: entry.pin })
      if (done === null) return
      toast(words.saved)
      await returnTo(next)
    })
  }

  return (
    <>
      <View className="page-lead">{byFace ? words.reset(name) : words.change(name)}</View>
      <Card>
        {byFace ? null : (
          <PinField
            id="old-pin"
            label={words.old}
            value={oldPin}
            onChange={setOldPin}
            onFull={() => focusField('new-pin')}
            error={pressed && oldIsShort ? words.oldShort : null}
          />
        )}
        {byFace ? null : <SamplePin personId={whose?.personId} />}
        <NewPin entry={entry} words={words} />
        <Text className="note">{words.hint}</Text>
      </Card>
      <Trouble error={act.error} personId={personId} />
      <Button label={byFace ? words.toFace : words.save} busy={act.busy && words.saving} onPress={save} />
      {byFace ? null : <Button kind="plain" label={words.forgot} onPress={() => setByFace(true)} />}
      {face.view}
    </>
  )
}
