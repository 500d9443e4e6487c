import type { Functions, ResultOf } from '@contract/functions'
import { BUCKET_LABELS, BUCKETS, Fen, VISIT_TYPE_LABELS } from '@contract/values'
import { clockOf } from './clockOf'

export type TerminalDay = ResultOf<Functions['listTerminalDay']>
type Row = TerminalDay['rows'][number]

const DONE: Readonly<Record<Row['what'], string>> = {
  settlement: '结算',
  secondScan: '家人代付',
  return: '退项目',
  reversal: '撤销',
}

interface DayTableProps {
  day: TerminalDay
  onReverse: (settlementId: string) => void
  onReturn: (settlementId: string) => void
}

/** What the till did, newest first, with its totals, and the same sums out of the ledger below them. */
export function DayTable({ day, onReverse, onReturn }: DayTableProps) {
  const { totals, ledger } = day
  return (
    <>
      <table className="bill day-table">
        <thead>
          <tr>
            <th>时间</th>
            <th>患者</th>
            <th>做了什么</th>
            <th className="r">总费用</th>
            <th className="r">基金</th>
            <th className="r">账户和共济</th>
            <th className="r">现金</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {day.rows.map((row) => (
            <tr key={row.moveId} className={isVoid(row) ? 'void' : undefined}>
              <td>{clockOf(row.at)}</td>
              <td>{row.patientMasked}</td>
              <td>{row.what === 'settlement' ? VISIT_TYPE_LABELS[row.visitType] : DONE[row.what]}</td>
              <td className="r">{Fen.format(row.totalFee)}</td>
              <td className="r">{Fen.format(row.fundPay)}</td>
              <td className="r">{Fen.format(row.accountPay)}</td>
              <td className="r">{Fen.format(row.cashPay)}</td>
              <td className="r">
                {row.what !== 'settlement' ? null : row.state === 'reversed' ? (
                  '已撤销'
                ) : (
                  <span className="row-acts">
                    <button type="button" className="tb edge" onClick={() => onReturn(row.settlementId)}>
                      退项目
                    </button>
                    <button type="button" className="tb edge" onClick={() => onReverse(row.settlementId)}>
                      撤销
                    </button>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>
              合计 {totals.count} 笔，撤销 {totals.reversed} 笔
            </td>
            <Sums of={totals} />
          </tr>
          {ledger ? (
            <tr className="ledger-row">
              <td colSpan={3}>账本上</td>
              <Sums of={ledger} />
            </tr>
          ) : null}
        </tfoot>
      </table>
      <div className="buckets day-buckets">
        {BUCKETS.filter((bucket) => (totals.buckets[bucket] ?? 0) !== 0).map((bucket) => (
          <div key={bucket}>
            {BUCKET_LABELS[bucket]}
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
