import type { Receipt } from '@contract/shapes'
import { Fen } from '@contract/values'
import { isHimself } from '@contract/values/shownBy'
import { SimulationMark } from '@/components/SimulationMark'
import { itemClassText } from '@/i18n/itemClass'
import { useText } from '@/i18n/useText'
import { afterText } from './afterWords'
import { DeskDialog } from './DeskDialog'
import { Figures } from './Figures'
import { counterText } from './words'

/** The receipt as it is printed: each bucket, the payers masked, and how the visit was opened. */
export function ReceiptDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const words = useText(afterText)
  const classes = useText(itemClassText)
  const { visitTypes, self } = useText(counterText)
  const { shownBy } = receipt
  return (
    <DeskDialog title={words.receiptTitle} onClose={onClose}>
      <div className="receipt">
        <p className="receipt-mark">
          <SimulationMark />
        </p>
        <p className="note">
          {receipt.institutionName} · {receipt.terminalName} · {receipt.day}
        </p>
        <p className="note">
          {receipt.patient.nameMasked} · {receipt.patient.insuranceLabel} · {visitTypes[receipt.visitType]} ·{' '}
          {words.openedWith(words.openedBy[receipt.openedBy], isHimself(shownBy) ? self : shownBy)}
        </p>
        <table className="bill">
          <tbody>
            {receipt.lines.map((line) => (
              <tr key={line.code}>
                <td>{classes[line.class]}</td>
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
        <p className="note">{words.number(receipt.settlementId ?? '')}</p>
        <p className="receipt-mark">
          <SimulationMark />
        </p>
      </div>
      <div className="act-row">
        <button type="button" className="act primary" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="act edge" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </DeskDialog>
  )
}
