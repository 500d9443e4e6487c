import { Text, View } from '@tarojs/components'
import { Button, Card, Gated, Page, Trouble, toast, useFaceCheck } from '@/components'
import { useText } from '@/i18n/useText'
import { returnTo, usePageParams } from '@/platform/address'
import { change } from '@/services'
import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { NewPin } from '../shared/NewPin'
import { useNewPin } from '../shared/useNewPin'
import { useWho } from '../shared/useWho'
import { withFace } from '../shared/withFace'
import { credentialText } from './words'

/** Activates the credential of oneself or of a member: a PIN entered twice, and the face where the server asks for it. */
export default function CredentialPage() {
  const words = useText(credentialText)
  return (
    <Page title={words.title} back>
      <Gated>
        <Activation />
      </Gated>
    </Page>
  )
}

function Activation() {
  const words = useText(credentialText)
  const { personId, next } = usePageParams()
  const whose = useWho(personId)
  const entry = useNewPin()
  const face = useFaceCheck()
  const act = useAct()

  const activate = () => {
    act.clear()
    if (whose === null || !entry.check()) return
    const subject = { personId: whose.personId }
    void act.run(async () => {
      const done = await withFace(
        face.ask,
        { purpose: 'activateCredential', subject, name: whose.label ?? words.you },
        (faceToken) =>
          change(whose.personId, 'activateCredential', {
            ...subject,
            pin: entry.pin,
            faceToken,
          }),
      )
      if (done === null) return
      await Promise.all([useProfile.getState().load(), useFamily.getState().load()])
      toast(words.done(whose.label ?? words.me))
      await returnTo(next)
    })
  }

  return (
    <>
      <View className="page-lead">{words.lead(whose?.label ?? words.mine)}</View>
      <Text className="note">{words.why}</Text>
      <Card>
        <NewPin entry={entry} words={words} />
        <Text className="note">{words.hint}</Text>
      </Card>
      <Trouble error={act.error} personId={personId} />
      <Button label={words.next} busy={act.busy && words.busy} onPress={activate} />
      {face.view}
    </>
  )
}
