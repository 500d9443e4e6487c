import { Fen, VISIT_TYPE_LABELS } from '@contract/values'
import { useEffect } from 'react'
import { clockOf } from './clockOf'
import { DeskDialog } from './DeskDialog'
import { useDay } from './useDay'

/** The day's list of this terminal, with totals, and the way to reverse one. */
export function DayDialog({ onClose, onReverse }: { onClose: () => void; onReverse: (id: string) => void }) {
  const { data: day, error, load } = useDay()
  useEffect(() => {
    void load()
  }, [load])
  return (
    <DeskDialog title={`日结 ${day?.day ?? ''}`} onClose={onClose} wide>
      {error ? (
        <p className="say" role="alert">
          {error.sentence}
        </p>
      ) : null}
      <table className="bill">
        <thead>
          <tr>
            <th>时间</th>
            <th>患者</th>
            <th>类别</th>
            <th className="r">总费用</th>
            <th className="r">基金</th>
            <th className="r">账户</th>
            <th className="r">现金</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {(day?.rows ?? []).map((row) => (
            <tr key={row.settlementId} className={row.state === 'reversed' ? 'void' : undefined}>
              <td>{clockOf(row.at)}</td>
              <td>{row.patientMasked}</td>
              <td>{VISIT_TYPE_LABELS[row.visitType]}</td>
              <td className="r">{Fen.format(row.totalFee)}</td>
              <td className="r">{Fen.format(row.fundPay)}</td>
              <td className="r">{Fen.format(row.accountPay)}</td>
              <td className="r">{Fen.format(row.cashPay)}</td>
              <td className="r">
                {row.state === 'reversed' ? (
                  '已撤销'
                ) : (
                  <button type="button" className="tb edge" onClick={() => onReverse(row.settlementId)}>
                    撤销
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        {day ? (
          <tfoot>
            <tr>
              <td colSpan={3}>
                合计 {day.totals.count} 笔，撤销 {day.totals.reversed} 笔
              </td>
              <td className="r">{Fen.format(day.totals.totalFee)}</td>
              <td className="r">{Fen.format(day.totals.fundPay)}</td>
              <td className="r">{Fen.format(day.totals.accountPay)}</td>
              <td className="r">{Fen.format(day.totals.cashPay)}</td>
              <td />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </DeskDialog>
  )
}
