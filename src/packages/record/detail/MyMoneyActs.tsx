import type { UsageDetail } from '@contract/shapes'
import { Text } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button, Buttons, Card, DangerSheet, Head, Trouble, toast } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { change } from '@/services'
import { useGrants } from '@/state/circle'
import { useAct } from '@/state/useAct'
import { myMoneyText } from './myMoneyWords'

/** One's own money was used: the grant behind it, to pause or end from here, without looking for it. */
export function MyMoneyActs({ patient }: { patient: UsageDetail['patient'] }) {
  const words = useText(myMoneyText)
  const grants = useGrants()
  const act = useAct()
  const [ending, setEnding] = useState(false)
  const { load } = grants
  useEffect(() => {
    void load()
  }, [load])
  const grant = grants.data?.given.find(
    ({ beneficiary, state, oneBill }) =>
      beneficiary.personId === patient.personId && !oneBill && (state === 'active' || state === 'paused'),
  )
  if (!grant) return null
  const { grantId, version } = grant
  const paused = grant.state === 'paused'
  const turn = () =>
    void act.run(async () => {
      await change(`${grantId}:${version}:pause`, 'updateGrant', { grantId, version, paused: !paused })
      await load()
    })
  const end = () =>
    void act.run(async () => {
      await change(grantId, 'revokeGrant', { grantId })
      setEnding(false)
      toast(words.ended)
      await load()
    })
  return (
    <Card className="detail-acts">
      <Head
        title={words.title(patient.label)}
        more={{
          label: words.manage,
          onPress: () => void openPage('packages/aid/detail/index', { grantId }),
        }}
      />
      {paused ? <Text className="note">{words.isPaused}</Text> : null}
      {ending ? null : <Trouble error={act.error} />}
      <Buttons>
        <Button
          label={paused ? words.resume : words.pause}
          kind="soft"
          icon="pause"
          busy={act.busy && words.busy}
          onPress={turn}
        />
        <Button label={words.end} kind="edge" danger onPress={() => setEnding(true)} />
      </Buttons>
      <DangerSheet
        open={ending}
        onClose={() => setEnding(false)}
        title={words.endAsk(patient.label)}
        keep={words.keep}
        go={words.end}
        busy={act.busy && words.busy}
        error={act.error}
        onGo={end}
      >
        <Text>{words.endSay}</Text>
      </DangerSheet>
    </Card>
  )
}
