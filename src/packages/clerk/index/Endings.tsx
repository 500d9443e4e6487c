import { Button } from '@/components/Button'
import { Meta } from '@/components/Meta'
import { useDeskTime } from '@/i18n/useDeskTime'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { Fault } from './Fault'
import { clerkText } from './words'

/** Forced ends that a colleague has proposed: agree, or take it back. Nothing is drawn when none waits. */
export function Endings() {
  const words = useText(clerkText)
  const { moment } = useDeskTime()
  const waiting = useLoaded('endings', () => call('listEndings', {}))
  const act = useAct()
  const endings = waiting.data?.endings ?? []
  if (endings.length === 0) return null
  const decide = (ending: (typeof endings)[number], dismiss: boolean) =>
    void act.run(async () => {
      const { bindingId, version, reason } = ending
      await change(`${bindingId}:${version}:${dismiss}`, 'forceUnbind', {
        bindingId,
        version,
        reason,
        dismiss,
      })
      await waiting.load()
    })
  return (
    <section aria-label={words.endings} className="clerk-queue">
      <h2>{words.endings}</h2>
      <Fault error={act.error} />
      {endings.map((ending) => (
        <div key={ending.bindingId} className="clerk-row">
          <b>{words.shows(ending.holderMasked, ending.relationLabel, ending.memberMasked)}</b>
          <span className="note">
            <Meta
              phrases={[
                words.complaints[ending.reason],
                moment(ending.at),
                ending.byMe ? words.byMe : words.byOther,
              ]}
            />
          </span>
          <span className="clerk-acts">
            <Button label={words.takeBack} kind="edge" onPress={() => decide(ending, true)} />
            {ending.byMe ? null : (
              <Button
                label={words.agreeEnd}
                danger
                kind="edge"
                busy={act.busy && words.busy}
                onPress={() => decide(ending, false)}
              />
            )}
          </span>
        </div>
      ))}
    </section>
  )
}
