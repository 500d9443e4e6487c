import type { Functions, ResultOf } from '@contract/functions'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Banner, Button, Card, DangerSheet, Icon, spoken, Trouble, useFaceCheck } from '@/components'
import { useText } from '@/i18n/useText'
import { replacePage } from '@/platform/navigate'
import { change } from '@/services'
import { toVerify } from '@/state/gate'
import { useAct } from '@/state/useAct'
import { useWhen } from '@/state/useWhen'
import { invitationText } from './words'

type Invitation = ResultOf<Functions['openInvitation']>

/** Who asks for what, and the two answers. */
export function InvitationCard({ token, invitation }: { token: string; invitation: Invitation }) {
  const words = useText(invitationText)
  const { when } = useWhen()
  const [outcome, setOutcome] = useState<'accepted' | 'declined' | null>(null)
  if (outcome !== null) {
    return (
      <Card className="invitation">
        <Banner tone="ok" fact={words[outcome]}>
          {outcome === 'accepted' ? <Text>{words.acceptedSay(invitation.inviterMasked)}</Text> : null}
        </Banner>
        <Button label={words.home} onPress={() => void replacePage('pages/home/index')} />
      </Card>
    )
  }
  return (
    <Card className="invitation">
      <View className="invitation-head" {...spoken({ role: 'heading', level: 2 })}>
        {words.asks(invitation.inviterMasked)}
      </View>
      <Text className="note">
        {words.relation(invitation.inviterIs)} · {words.forWhom(invitation.inviteeMasked)}
      </Text>
      <Text className="b">{words.rights}</Text>
      {invitation.rights.map((right) => (
        <View key={right} className="invitation-right">
          <Icon name="check" />
          <Text>{right}</Text>
        </View>
      ))}
      <Text className="say">{words.never}</Text>
      <Text className="note">
        {words.undo} {words.until(when(invitation.expiresAt))}
      </Text>
      <Answer token={token} forMe={invitation.forMe} onDone={setOutcome} />
    </Card>
  )
}

interface AnswerProps {
  token: string
  forMe: boolean | null
  onDone: (outcome: 'accepted' | 'declined') => void
}

function Answer({ token, forMe, onDone }: AnswerProps) {
  const words = useText(invitationText)
  const face = useFaceCheck()
  const act = useAct()
  const [declining, setDeclining] = useState(false)

  if (forMe === null) {
    return (
      <>
        <Text className="say">{words.verify}</Text>
        <Button label={words.toVerify} onPress={() => void toVerify()} />
      </>
    )
  }
  if (!forMe) {
    return (
      <Banner tone="warn">
        <Text>{words.notYou}</Text>
      </Banner>
    )
  }
  const accept = () =>
    void act.run(async () => {
      const subject = { invitationToken: token }
      const faceToken = await face.ask({ purpose: 'acceptInvitation', subject, name: words.you })
      if (faceToken === null) return
      await change(`${token}:yes`, 'answerInvitation', { token, accept: true, faceToken })
      onDone('accepted')
    })
  const decline = () =>
    void act.run(async () => {
      await change(`${token}:no`, 'answerInvitation', { token, accept: false, faceToken: null })
      onDone('declined')
    })
  return (
    <>
      {declining ? null : <Trouble error={act.error} />}
      <Button label={words.accept} icon="face" busy={act.busy && words.busy} onPress={accept} />
      <Button label={words.decline} kind="edge" onPress={() => setDeclining(true)} />
      <DangerSheet
        open={declining}
        onClose={() => setDeclining(false)}
        title={words.declineAsk}
        keep={words.back}
        go={words.decline}
        busy={act.busy && words.busy}
        error={act.error}
        onGo={decline}
      >
        <Text>{words.declineSay}</Text>
      </DangerSheet>
      {face.view}
    </>
  )
}
