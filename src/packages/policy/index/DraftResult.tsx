import type { Functions, ResultOf } from '@contract/functions'
import { Fen, insuranceLabel } from '@contract/values'
import { useText } from '@/i18n/useText'
import { policyText } from './words'

const SUMS = ['totalFee', 'fund', 'own', 'aid', 'cash'] as const

/** "+12.00", "−3.50", "0.00": a change in fen. */
const signed = (change: number): string =>
  change === 0 ? Fen.format(0) : `${change > 0 ? '+' : '−'}${Fen.format(Math.abs(change))}`

/** Totals before and after, who pays less and who more, and why bills could not be tried. */
export function DraftResult({ tried }: { tried: ResultOf<Functions['tryDraft']> }) {
  const words = useText(policyText)
  const { totals, change, households, groups, refusals } = tried
  const reasons = Object.entries(refusals.after)
  return (
    <div className="policy-result" aria-live="polite">
      <h2>{words.tried(tried.name, tried.year, totals.after.bills)}</h2>
      {tried.cut ? <p className="policy-note">{words.cut}</p> : null}
      <table className="policy-table">
        <thead>
          <tr>
            <th scope="col">{words.yuan}</th>
            <th scope="col">{words.inForce}</th>
            <th scope="col">{words.byDraft}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {SUMS.map((sum) => (
            <tr key={sum}>
              <th scope="row">{words.sums[sum]}</th>
              <td>{Fen.format(totals.before[sum])}</td>
              <td>{Fen.format(totals.after[sum])}</td>
              <td>{signed(change[sum])}</td>
            </tr>
          ))}
          {groups.map(({ insurance, employment, personPayBefore, personPayAfter, personPayChange }) => (
            <tr key={`${insurance} ${employment}`}>
              <th scope="row">{words.pays(insuranceLabel(insurance, employment))}</th>
              <td>{Fen.format(personPayBefore)}</td>
              <td>{Fen.format(personPayAfter)}</td>
              <td>{signed(personPayChange)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.households(households.better, households.worse, households.same)}</p>
      {reasons.map(([why, bills]) => (
        <p key={why} className="policy-note">
          {words.notTried(bills, why)}
        </p>
      ))}
    </div>
  )
}
