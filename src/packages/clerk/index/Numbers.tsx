import { useState } from 'react'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { Fault } from './Fault'
import { Line } from './fields'

/** The month of the region in numbers; nobody is named. */
export function Numbers({ today }: { today: string }) {
  const [month, setMonth] = useState(today.slice(0, 7))
  const numbers = useLoaded(`numbers:${month}`, () => call('clerkNumbers', { month }))
  const { data } = numbers
  const rows: readonly (readonly [string, number])[] = data
    ? [
        ['新绑定', data.bindings.made],
        ['解除绑定', data.bindings.ended],
        ['新开通共济', data.grants.made],
        ['结束共济', data.grants.ended],
        ['家人代出示后结算', data.uses.shownByFamily],
        ['用了家人的共济', data.uses.paidByFamily],
        ['申请通过', data.passed],
        ['过期没办成', data.lapsed],
        ['现在等审核', data.waiting.reviews],
        ['现在等复核解绑', data.waiting.endings],
      ]
    : []
  return (
    <main className="clerk-body one">
      <section className="clerk-sheet" aria-label="月度数字">
        <div className="clerk-month">
          <Line label="月份" type="month" max={today.slice(0, 7)} value={month} onChange={setMonth} />
          <p className="note">{data ? `${data.regionName}，只有次数，没有任何人的信息。` : null}</p>
        </div>
        <Fault error={numbers.error} fact="没有读到数字。" />
        <dl className="clerk-numbers">
          {rows.map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        {data ? <Refusals refusals={data.refusals} /> : null}
      </section>
    </main>
  )
}

interface RefusalsProps {
  refusals: readonly { reason: string; label: string; count: number }[]
}

function Refusals({ refusals }: RefusalsProps) {
  const most = Math.max(1, ...refusals.map(({ count }) => count))
  return (
    <>
      <h2>没有通过的原因</h2>
      {refusals.length === 0 ? <p className="note">这个月没有退回的。</p> : null}
      {refusals.map(({ reason, label, count }) => (
        <div key={reason} className="clerk-bar">
          <span>{label}</span>
          <span className="clerk-bar-ground" aria-hidden>
            <span
              className="clerk-bar-fill"
              style={{ display: 'block', width: `${(100 * count) / most}%` }}
            />
          </span>
          <b>{count}</b>
        </div>
      ))}
    </>
  )
}
