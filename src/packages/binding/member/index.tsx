import type { Who } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import {
  Button,
  Card,
  DangerSheet,
  EmptyState,
  Gated,
  Page,
  PersonSeal,
  SkeletonRows,
  Trouble,
  toast,
} from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { goBack, openPage, replacePage } from '@/platform/navigate'
import { change } from '@/services'
import { useHolders } from '@/state/circle'
import { useFamily } from '@/state/family'
import { showCodeOf } from '@/state/shownPerson'
import { useAct } from '@/state/useAct'
import { useWhen } from '@/state/useWhen'
import './index.scss'
import { MemberFacts } from './MemberFacts'
import { memberText } from './words'

/** One binding, from either side: what it allows, since when, and how to end it. */
export default function MemberPage() {
  const words = useText(memberText)
  const { bindingId = '' } = usePageParams()
  return (
    <Page title={words.title} back>
      <Gated>
        <Binding bindingId={bindingId} />
      </Gated>
    </Page>
  )
}

function Binding({ bindingId }: { bindingId: string }) {
  const words = useText(memberText)
  const { when, day } = useWhen()
  const family = useFamily()
  const holders = useHolders()
  const { load: loadFamily } = family
  const { load: loadHolders } = holders
  useEffect(() => {
    void loadFamily()
    void loadHolders()
  }, [loadFamily, loadHolders])

  const member = family.data?.members.find((one) => one.bindingId === bindingId)
  const holder = holders.data?.holders.find((one) => one.bindingId === bindingId)
  const error = family.error ?? holders.error
  const bond = member ?? holder
  if (!bond) {
    const known = family.data && holders.data
    return (
      <Card>
        <Trouble error={error} onRetry={() => void Promise.all([loadFamily(), loadHolders()])} />
        {known ? (
          <EmptyState
            title={words.gone}
            action={{ label: words.family, onPress: () => void replacePage('pages/family/index') }}
          />
        ) : error ? null : (
          <SkeletonRows />
        )}
      </Card>
    )
  }
  const { personId, label } = bond.who
  return (
    <>
      <Card className="member">
        <View className="member-head">
          <PersonSeal who={bond.who} size="l" />
          <View>
            <View className="member-title">{member ? words.iShow(label) : words.theyShow(label)}</View>
            <Text className="note">{words.since(when(bond.since))}</Text>
            {bond.lastDay ? <Text className="note">{words.endsAfter(day(bond.lastDay))}</Text> : null}
          </View>
        </View>
        {member ? <MemberFacts person={member.person} /> : null}
        {member?.credential === 'none' ? (
          <Button
            label={words.activate}
            onPress={() => void openPage('packages/account/credential/index', { personId })}
          />
        ) : null}
        {member?.credential === 'active' ? (
          <>
            <Button label={words.show} icon="qr" onPress={() => void showCodeOf(personId)} />
            <Button
              label={words.pin}
              kind="soft"
              onPress={() => void openPage('packages/account/pin/index', { personId })}
            />
            <Button
              label={words.otherPlace}
              kind="soft"
              onPress={() => void openPage('packages/me/otherPlace/index', { personId })}
            />
          </>
        ) : null}
      </Card>
      {bond.lastDay ? null : <Unbind bindingId={bindingId} who={bond.who} asHolder={member !== undefined} />}
    </>
  )
}

function Unbind({ bindingId, who, asHolder }: { bindingId: string; who: Who; asHolder: boolean }) {
  const words = useText(memberText)
  const { day } = useWhen()
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const unbind = () =>
    void act.run(async () => {
      const { lastDay } = await change(bindingId, 'unbind', { bindingId })
      toast(lastDay ? words.endsAfter(day(lastDay)) : words.done)
      await goBack()
      void useFamily.getState().load()
      void useHolders.getState().load()
    })
  return (
    <>
      <Button label={words.unbind} kind="edge" danger icon="unlink" onPress={() => setAsking(true)} />
      <DangerSheet
        open={asking}
        onClose={() => setAsking(false)}
        title={words.unbindAsk(who.label)}
        keep={words.keep}
        go={words.unbind}
        busy={act.busy && words.busy}
        error={act.error}
        onGo={unbind}
      >
        <Text>{asHolder ? words.unbindMember(who.label) : words.unbindHolder(who.label)}</Text>
      </DangerSheet>
    </>
  )
}
