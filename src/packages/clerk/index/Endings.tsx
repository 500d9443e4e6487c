import { COMPLAINTS } from '@contract/functions/desk'
import { Button } from '@/components/Button'
import { deskMoment } from '@/i18n/deskTime'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { Fault } from './Fault'

/** Forced ends that a colleague has proposed: agree, or take it back. Nothing is drawn when none waits. */
export function Endings() {
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
    <section aria-label="等复核的解绑" className="clerk-queue">
      <h2>等复核的解绑</h2>
      <Fault error={act.error} />
      {endings.map((ending) => (
        <div key={ending.bindingId} className="clerk-row">
          <b>
            {ending.holderMasked} 出示{ending.relationLabel} {ending.memberMasked} 的码
          </b>
          <span className="note">
            {COMPLAINTS[ending.reason]} · {deskMoment(ending.at)}
            {ending.byMe ? ' · 您提的，等同事' : ' · 同事提的'}
          </span>
          <span className="clerk-acts">
            <Button label="撤下" kind="edge" onPress={() => decide(ending, true)} />
            {ending.byMe ? null : (
              <Button
                label="同意解绑"
                danger
                kind="edge"
                busy={act.busy && '正在办'}
                onPress={() => decide(ending, false)}
              />
            )}
          </span>
        </div>
      ))}
    </section>
  )
}
