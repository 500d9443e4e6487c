import { Amount } from '@/components/Amount'
import { useText } from '@/i18n/useText'
import { clockOf } from './clockOf'
import { useCounter } from './counter'
import { useDay } from './useDay'
import { counterText } from './words'

const SHOWN = 4

/** What this terminal did last today, with the total; the ways to the day's list and to who is in hospital. */
export function DayPanel({ onOpen, onStays }: { onOpen: () => void; onStays: () => void }) {
  const words = useText(counterText)
  const day = useDay((loaded) => loaded.data)
  const hasBeds = useCounter((state) => state.desk?.visitTypes.includes('21') ?? false)
  return (
    <section className="panel grow">
      <div className="p-h">
        <h2>{words.today(day?.totals.count ?? 0)}</h2>
        {hasBeds ? (
          <button type="button" className="tb" onClick={onStays}>
            {words.inHospital} <kbd>F5</kbd>
          </button>
        ) : null}
        <button type="button" className="kbd-button" aria-label={words.openDay} onClick={onOpen}>
          <kbd>F10</kbd>
        </button>
      </div>
      <ul className="day opt">
        {(day?.rows ?? []).slice(0, SHOWN).map((row) => (
          <li key={row.moveId}>
            <span>{clockOf(row.at)}</span>
            <span className="note">
              {row.patientMasked}{' '}
              {row.what === 'settlement' ? null : <span className="chip">{words.did[row.what]}</span>}
            </span>
            <Amount fen={row.totalFee} signed={row.totalFee < 0} />
          </li>
        ))}
      </ul>
      <div className="day-sum">
        <span className="note">{words.total}</span>
        <Amount fen={day?.totals.totalFee ?? 0} />
      </div>
    </section>
  )
}
