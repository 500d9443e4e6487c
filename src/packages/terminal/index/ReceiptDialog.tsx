import type { Receipt } from '@contract/shapes'
import { Fen, VISIT_TYPE_LABELS } from '@contract/values'
import { SimulationMark } from '@/components/SimulationMark'
import { DeskDialog } from './DeskDialog'
import { Figures } from './Figures'

const OPENED_BY = { '01': '医保码', '02': '身份证', '03': '社保卡' } as const

/** The receipt as it is printed: each bucket, the payers masked, and how the visit was opened. */
export function ReceiptDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  return (
    <DeskDialog title="结算凭条" onClose={onClose}>
      <div className="receipt">
        <p className="receipt-mark">
          <SimulationMark />
        </p>
        <p className="note">
          {receipt.institutionName} · {receipt.terminalName} · {receipt.day}
        </p>
        <p className="note">
          {receipt.patient.nameMasked} · {receipt.patient.insuranceLabel} ·{' '}
          {VISIT_TYPE_LABELS[receipt.visitType]} · {OPENED_BY[receipt.openedBy]}（{receipt.shownBy}）
        </p>
        <table className="bill">
          <tbody>
            {receipt.lines.map((line) => (
              <tr key={line.code}>
                <td>{line.class}</td>
                <td>{line.name}</td>
                <td className="r">
                  {Fen.format(line.price)} × {line.count}
                </td>
                <td className="r">{Fen.format(line.amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Figures receipt={receipt} />
        <p className="note">单号 {receipt.settlementId}</p>
        <p className="receipt-mark">
          <SimulationMark />
        </p>
      </div>
      <div className="act-row">
        <button type="button" className="act primary" onClick={() => window.print()}>
          打印
        </button>
        <button type="button" className="act edge" onClick={onClose}>
          关闭
        </button>
      </div>
    </DeskDialog>
  )
}
