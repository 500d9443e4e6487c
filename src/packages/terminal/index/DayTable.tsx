import type { Functions, ResultOf } from '@contract/functions'
import { BUCKETS, Fen } from '@contract/values'
import { useText } from '@/i18n/useText'
import { afterText } from './afterWords'
import { clockOf } from './clockOf'
import { counterText } from './words'

export type TerminalDay = ResultOf<Functions['listTerminalDay']>
type Row = TerminalDay['rows'][number]

interface DayTableProps {
  day: TerminalDay
  onReverse: (settlementId: string) => void
  onReturn: (settlementId: string) => void
}

/** What the till did, newest first, with its totals, and the same sums out of the ledger below them. */
export function DayTable({ day, onReverse, onReturn }: DayTableProps) {
  const words = useText(afterText)
  const { columns } = words
  const { buckets, visitTypes } = useText(counterText)
  const { totals, ledger } = day
  return (
    <>
      <table className="bill day-table">
        <thead>
          <tr>
            <th>{columns.time}</th>
            <th>{columns.patient}</th>
            <th>{columns.what}</th>
            <th className="r">{columns.total}</th>
            <th className="r">{columns.fund}</th>
            <th className="r">{columns.account}</th>
            <th className="r">{columns.cash}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {day.rows.map((row) => (
            <tr key={row.moveId} className={isVoid(row) ? 'void' : undefined}>
              <td>{clockOf(row.at)}</td>
              <td>{row.patientMasked}</td>
              <td>{row.what === 'settlement' ? visitTypes[row.visitType] : words.done[row.what]}</td>
              <td className="r">{Fen.format(row.totalFee)}</td>
              <td className="r">{Fen.format(row.fundPay)}</td>
              <td className="r">{Fen.format(row.accountPay)}</td>
              <td className="r">{Fen.format(row.cashPay)}</td>
              <td className="r acts">
                {row.what !== 'settlement' ? null : row.state === 'reversed' ? (
                  words.reversed
                ) : (
                  <span className="row-acts">
                    <button type="button" className="tb edge" onClick={() => onReturn(row.settlementId)}>
                      {words.giveBack}
                    </button>
                    <button type="button" className="tb edge" onClick={() => onReverse(row.settlementId)}>
                      {words.reverse}
                    </button>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>{words.sum(totals.count, totals.reversed)}</td>
            <Sums of={totals} />
          </tr>
          {ledger ? (
            <tr className="ledger-row">
              <td colSpan={3}>{words.inLedger}</td>
              <Sums of={ledger} />
            </tr>
          ) : null}
        </tfoot>
      </table>
      <div className="buckets day-buckets">
        {BUCKETS.filter((bucket) => (totals.buckets[bucket] ?? 0) !== 0).map((bucket) => (
          <div key={bucket}>
            {buckets[bucket]}
            <b>{Fen.format(totals.buckets[bucket] ?? 0)}</b>
          </div>
        ))}
      </div>
    </>
  )
}

const isVoid = (row: Row): boolean => row.what === 'settlement' && row.state === 'reversed'

type SumsOf = Pick<TerminalDay['totals'], 'totalFee' | 'fundPay' | 'accountPay' | 'cashPay'>

function Sums({ of }: { of: SumsOf }) {
  return (
    <>
      <td className="r">{Fen.format(of.totalFee)}</td>
      <td className="r">{Fen.format(of.fundPay)}</td>
      <td className="r">{Fen.format(of.accountPay)}</td>
      <td className="r">{Fen.format(of.cashPay)}</td>
      <td />
    </>
  )
}
