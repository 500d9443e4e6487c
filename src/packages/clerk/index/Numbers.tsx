import { useState } from 'react'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { Fault } from './Fault'
import { Line } from './fields'
import { numbersText } from './numbersWords'

/** The month of the region in numbers; nobody is named. */
export function Numbers({ today }: { today: string }) {
  const words = useText(numbersText)
  const { counts: terms } = words
  const [month, setMonth] = useState(today.slice(0, 7))
  const numbers = useLoaded(`numbers:${month}`, () => call('clerkNumbers', { month }))
  const { data } = numbers
  const rows: readonly (readonly [string, number])[] = data
    ? [
        [terms.bound, data.bindings.made],
        [terms.unbound, data.bindings.ended],
        [terms.granted, data.grants.made],
        [terms.grantsEnded, data.grants.ended],
        [terms.shown, data.uses.shownByFamily],
        [terms.paid, data.uses.paidByFamily],
        [terms.passed, data.passed],
        [terms.lapsed, data.lapsed],
        [terms.reviews, data.waiting.reviews],
        [terms.endings, data.waiting.endings],
      ]
    : []
  return (
    <main className="clerk-body one">
      <section className="clerk-sheet" aria-label={words.numbers}>
        <div className="clerk-month">
          <Line label={words.month} type="month" max={today.slice(0, 7)} value={month} onChange={setMonth} />
          <p className="note">{data ? words.onlyCounts(data.regionName) : null}</p>
        </div>
        <Fault error={numbers.error} fact={words.numbersFault} />
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
  const words = useText(numbersText)
  const most = Math.max(1, ...refusals.map(({ count }) => count))
  return (
    <>
      <h2>{words.refusals}</h2>
      {refusals.length === 0 ? <p className="note">{words.noRefusals}</p> : null}
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
