import type { Application } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, DangerSheet, Head, Timeline } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { change } from '@/services'
import { useFamily } from '@/state/family'
import { showCodeOf } from '@/state/shownPerson'
import { useAct } from '@/state/useAct'
import { useWhen } from '@/state/useWhen'
import { InvitationLink } from './InvitationLink'
import { progressText } from './words'

interface ApplicationCardProps {
  application: Application
  publicUrl: string | null
  /** The one that was handed in last: what it offers is the next thing to do. */
  newest: boolean
  onChanged: () => void
}

const OPEN = ['invited', 'underReview', 'needSupplement']

/** Opens the code of the member of this binding, which may be younger than the list of members kept here. */
async function showMember(bindingId: string | null): Promise<void> {
  const family = await useFamily.getState().load()
  const member = family?.members.find((one) => one.bindingId === bindingId)
  await showCodeOf(member?.who.personId ?? null)
}

/** One matter: its timeline, when to expect a result, and the one thing to do next. */
export function ApplicationCard({ application, publicUrl, newest, onChanged }: ApplicationCardProps) {
  const words = useText(progressText)
  const { when } = useWhen()
  const { state, invitation, rejection } = application
  return (
    <Card className="progress-card">
      <Head
        title={words.matter(application.relationLabel, application.memberName)}
        note={when(application.createdAt)}
      />
      <Timeline
        steps={application.timeline.map((step) => ({
          title: step.title,
          state: step.state === 'coming' ? 'todo' : step.state,
          ...(step.at ? { time: when(step.at) } : {}),
          ...(step.note ? { children: <Text>{step.note}</Text> } : {}),
        }))}
      />
      {application.expectedBy && OPEN.includes(state) ? (
        <Text className="note">
          {application.overdue ? words.late : words.expected(when(application.expectedBy))}
        </Text>
      ) : null}
      {rejection ? <View className="say c-bad">{rejection.sentence}</View> : null}
      {state === 'invited' && invitation && publicUrl ? (
        <InvitationLink
          url={`${publicUrl}${invitation.path}`}
          name={application.memberName}
          token={invitation.token}
          expiresAt={invitation.expiresAt}
        />
      ) : null}
      {application.supplement ? (
        <>
          <View className="say c-bad">{application.supplement.sentence}</View>
          <Text className="note">{words.supplementUntil(when(application.supplement.deadline))}</Text>
          <Button
            label={words.supplement}
            icon="camera"
            onPress={() =>
              void openPage('packages/binding/supplement/index', { applicationId: application.applicationId })
            }
          />
        </>
      ) : null}
      {state === 'expired' ? (
        <>
          <Text className="say">{words.lapsed}</Text>
          <Button
            label={words.anew}
            kind="soft"
            onPress={() => void openPage('packages/binding/apply/index')}
          />
        </>
      ) : null}
      {state === 'rejected' ? (
        <Button
          label={words.again}
          onPress={() => void openPage('packages/binding/apply/index', { mends: application.applicationId })}
        />
      ) : null}
      {state === 'active' ? (
        <Button
          label={words.show(application.relationLabel)}
          kind={newest ? 'primary' : 'soft'}
          onPress={() => void showMember(application.bindingId)}
        />
      ) : null}
      {OPEN.includes(state) ? (
        <Withdraw applicationId={application.applicationId} onDone={onChanged} />
      ) : null}
    </Card>
  )
}

function Withdraw({ applicationId, onDone }: { applicationId: string; onDone: () => void }) {
  const words = useText(progressText)
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const withdraw = () =>
    void act.run(async () => {
      await change(applicationId, 'withdrawApplication', { applicationId })
      setAsking(false)
      onDone()
    })
  return (
    <>
      <Button label={words.withdraw} kind="plain" onPress={() => setAsking(true)} />
      <DangerSheet
        open={asking}
        onClose={() => setAsking(false)}
        title={words.withdrawAsk}
        keep={words.keep}
        go={words.withdraw}
        busy={act.busy && words.withdraw}
        error={act.error}
        onGo={withdraw}
      >
        <Text>{words.withdrawSay}</Text>
      </DangerSheet>
    </>
  )
}
