import { Amount } from '@/components/Amount'
import { clockOf } from './clockOf'
import { useDay } from './useDay'

const SHOWN = 4

/** The last settlements of today at this terminal, with the total. */
export function DayPanel({ onOpen }: { onOpen: () => void }) {
  const day = useDay((loaded) => loaded.data)
  return (
    <section className="panel grow opt">
      <div className="p-h">
        <h2>今天 {day?.totals.count ?? 0} 笔</h2>
        <button type="button" className="kbd-button" aria-label="打开日结" onClick={onOpen}>
          <kbd>F10</kbd>
        </button>
      </div>
      <ul className="day">
        {(day?.rows ?? []).slice(0, SHOWN).map((row) => (
          <li key={row.settlementId}>
            <span>{clockOf(row.at)}</span>
            <span className="note">
              {row.patientMasked} {row.state === 'reversed' ? <span className="chip">已撤销</span> : null}
            </span>
            <Amount fen={row.totalFee} struck={row.state === 'reversed'} />
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
