import { Amount } from '@/components/Amount'
import { clockOf } from './clockOf'
import { useCounter } from './counter'
import { useDay } from './useDay'

const SHOWN = 4

const NOTES = { settlement: null, secondScan: '代付', return: '退项目', reversal: '撤销' } as const

/** What this terminal did last today, with the total; the ways to the day's list and to who is in hospital. */
export function DayPanel({ onOpen, onStays }: { onOpen: () => void; onStays: () => void }) {
  const day = useDay((loaded) => loaded.data)
  const hasBeds = useCounter((state) => state.desk?.visitTypes.includes('21') ?? false)
  return (
    <section className="panel grow opt">
      <div className="p-h">
        <h2>今天 {day?.totals.count ?? 0} 笔</h2>
        {hasBeds ? (
          <button type="button" className="tb" onClick={onStays}>
            在院 <kbd>F5</kbd>
          </button>
        ) : null}
        <button type="button" className="kbd-button" aria-label="打开日结" onClick={onOpen}>
          <kbd>F10</kbd>
        </button>
      </div>
      <ul className="day">
        {(day?.rows ?? []).slice(0, SHOWN).map((row) => (
          <li key={row.moveId}>
            <span>{clockOf(row.at)}</span>
            <span className="note">
              {row.patientMasked} {NOTES[row.what] ? <span className="chip">{NOTES[row.what]}</span> : null}
            </span>
            <Amount fen={row.totalFee} signed={row.totalFee < 0} />
          </li>
        ))}
      </ul>
      <div className="day-sum">
        <span className="note">合计</span>
        <Amount fen={day?.totals.totalFee ?? 0} />
      </div>
    </section>
  )
}
