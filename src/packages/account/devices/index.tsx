import type { Functions, ResultOf } from '@contract/functions'
import { Day } from '@contract/values/day'
import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  Card,
  Chip,
  DangerSheet,
  Gated,
  Meta,
  Page,
  Pill,
  Row,
  Rows,
  SkeletonRows,
  Tile,
  Trouble,
  toast,
} from '@/components'
import { whenInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useSettings } from '@/state/settings'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { devicesText } from './words'

type DeviceSession = ResultOf<Functions['listSessions']>['sessions'][number]

/** Where the user is signed in; another device can be signed out, which voids the codes it shows. */
export default function DevicesPage() {
  const words = useText(devicesText)
  return (
    <Page title={words.title} back>
      <Gated unverified>
        <Devices />
      </Gated>
    </Page>
  )
}

function Devices() {
  const words = useText(devicesText)
  const language = useSettings((settings) => settings.language)
  const { data, error, load } = useLoaded('sessions', () => call('listSessions', {}))
  const [asked, setAsked] = useState<DeviceSession | null>(null)
  const act = useAct()

  const signOut = ({ sessionId }: DeviceSession) =>
    act.run(async () => {
      await change(sessionId, 'revokeSession', { sessionId })
      setAsked(null)
      await load()
      toast(words.done)
    })
  // Sessions live in real time, whatever day the sandbox has.
  const when = (at: string) => whenInWords(at, language, Day.at(Date.now()))

  return (
    <>
      <View className="page-lead">{words.lead}</View>
      <Trouble error={error} onRetry={() => void load()} />
      {data === null && error === null ? (
        <Card>
          <SkeletonRows count={2} />
        </Card>
      ) : null}
      {data ? (
        <Card className="rows-card">
          <Rows>
            {data.sessions.map((session) => (
              <Row
                key={session.sessionId}
                lead={<Tile icon="phone" tone={session.isThis ? 'main' : 'idle'} />}
                title={session.device}
                note={
                  <Meta
                    phrases={[
                      words.channels[session.channel],
                      session.isThis
                        ? words.since(when(session.createdAt))
                        : words.seen(when(session.lastSeenAt)),
                    ]}
                  />
                }
                end={
                  session.isThis ? (
                    <Chip tone="ok" label={words.thisOne} />
                  ) : (
                    <Pill
                      tone="edge"
                      label={words.out}
                      spokenLabel={words.outOf(session.device)}
                      onPress={() => setAsked(session)}
                    />
                  )
                }
              />
            ))}
          </Rows>
        </Card>
      ) : null}
      <Card>
        <View className="mid">{words.loss}</View>
        <View className="note">{words.lossNote}</View>
      </Card>
      <DangerSheet
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={words.ask(asked?.device ?? '')}
        keep={words.keep}
        go={words.out}
        busy={act.busy && words.busy}
        error={act.error}
        onGo={() => asked && void signOut(asked)}
      >
        {words.consequence}
      </DangerSheet>
    </>
  )
}
