import type { Plan } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Amount, Card, DangerSheet, Head, PersonSeal, Pill, Row, Rows } from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { useWhen } from '@/state/useWhen'
import { walletText } from './words'

interface PlanCardProps {
  plans: readonly Plan[]
  onChanged: () => void
}

/** Transfers of every month: when the next one is, what became of the last, and how to stop. */
export function PlanCard({ plans, onChanged }: PlanCardProps) {
  const words = useText(walletText)
  const act = useAct()
  const [stopping, setStopping] = useState<Plan | null>(null)
  const shown = plans.filter(({ state }) => state !== 'cancelled')
  if (shown.length === 0) return null
  const stop = (planId: string) =>
    void act.run(async () => {
      await change(planId, 'cancelPlan', { planId })
      setStopping(null)
      onChanged()
    })
  return (
    <Card>
      <Head title={words.plans} />
      <Rows>
        {shown.map((plan) => (
          <PlanRow key={plan.planId} plan={plan} onStop={() => setStopping(plan)} />
        ))}
      </Rows>
      <DangerSheet
        open={stopping !== null}
        onClose={() => setStopping(null)}
        title={words.stopAsk}
        keep={words.keep}
        go={words.stop}
        busy={act.busy && words.busy}
        error={act.error}
        onGo={() => stopping && stop(stopping.planId)}
      >
        <Text>{words.stopSay}</Text>
      </DangerSheet>
    </Card>
  )
}

function PlanRow({ plan, onStop }: { plan: Plan; onStop: () => void }) {
  const words = useText(walletText)
  const { day } = useWhen()
  const { last, nextDay, to, dayOfMonth } = plan
  return (
    <Row
      lead={<PersonSeal who={to} />}
      title={plan.kind === 'pot' ? words.planPot(dayOfMonth, to.label) : words.plan(dayOfMonth, to.label)}
      note={
        <>
          <View>
            <Amount fen={plan.amount} />
          </View>
          <View>{nextDay ? words.next(day(nextDay)) : words.over}</View>
          {last ? (
            <View className={last.sent ? undefined : 'wallet-missed'}>
              {last.sent ? words.lastSent(day(last.day)) : words.lastMissed(day(last.day), last.why ?? '')}
            </View>
          ) : null}
        </>
      }
      roomy
      end={
        plan.state === 'active' ? (
          <Pill tone="edge" label={words.stop} spokenLabel={words.stopOf(to.label)} onPress={onStop} />
        ) : undefined
      }
    />
  )
}
