import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import {
  Banner,
  Button,
  Card,
  Consent,
  FieldError,
  Gated,
  IdentityFields,
  Page,
  Trouble,
  toast,
  useFaceCheck,
  useIdentityCheck,
  useUser,
} from '@/components'
import { useText } from '@/i18n/useText'
import { returnTo, usePageParams } from '@/platform/address'
import { replacePage } from '@/platform/navigate'
import { call, change } from '@/services'
import { forgetLoaded } from '@/state/loaded'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { verifyText } from './words'
import './index.scss'

const EMPTY = { name: '', idNumber: '', health: false, face: false }

/** Joins the user to a person of the registry: name and number, two consents, a face; then on to the credential. */
export default function VerifyPage() {
  const user = useUser()
  return <Verification key={user} signedIn={user !== null} />
}

function Verification({ signedIn }: { signedIn: boolean }) {
  const words = useText(verifyText)
  const { next } = usePageParams()
  const [draft, edit, drop, now] = useDraft('verify', EMPTY)
  const [pressed, setPressed] = useState(false)
  const check = useIdentityCheck(draft)
  const face = useFaceCheck()
  const act = useAct()
  const consented = draft.health && draft.face

  const verify = () => {
    setPressed(true)
    const { name, idNumber } = now()
    const identity = { name, idNumber }
    if (!check.checkAll(identity) || !consented) return
    void act.run(async () => {
      const faceToken = await face.ask({ purpose: 'verifyIdentity', subject: identity, name: words.you })
      if (faceToken === null) return
      const { person } = await change('self', 'verifyIdentity', { ...identity, faceToken, consent: true })
      forgetLoaded()
      drop()
      toast(words.done(person.name))
      const { credential } = await call('getProfile', {})
      if (credential === 'none') await replacePage('packages/account/credential/index', { next })
      else await returnTo(next)
    })
  }

  return (
    <Page
      title={words.title}
      back
      foot={signedIn ? <Button label={words.next} busy={act.busy && words.busy} onPress={verify} /> : null}
    >
      <Gated unverified>
        <View className="page-lead">{words.lead}</View>
        <Banner tone="main">
          <Text>{words.prepare}</Text>
        </Banner>
        <Card className="verify-fields">
          <IdentityFields value={draft} onChange={edit} check={check} />
        </Card>
        <Card className="verify-consents">
          <Consent
            title={words.health}
            given={draft.health}
            missing={pressed}
            onChange={(health) => edit({ health })}
          >
            {words.healthNote}
          </Consent>
          <Consent
            title={words.face}
            given={draft.face}
            missing={pressed}
            onChange={(given) => edit({ face: given })}
          >
            {words.faceNote}
          </Consent>
          <FieldError error={pressed && !consented ? words.consentMissing : null} />
        </Card>
        <Trouble error={act.error} />
        <View className="note center">{words.sandboxNote}</View>
        {face.view}
      </Gated>
    </Page>
  )
}
