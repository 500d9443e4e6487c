import type { Receipt } from '@contract/shapes'
import { Fen } from '@contract/values'
import { useEffect, useState } from 'react'
import { itemClassText } from '@/i18n/itemClass'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { afterText } from './afterWords'
import { useCounter } from './counter'
import { DeskDialog } from './DeskDialog'
import { Fault } from './Fault'
import { ReasonField } from './ReasonField'
import { tellChanged } from './tellChanged'

/** Some lines of a settled bill go back; what stays is reckoned anew. Arrow keys change how many. */
export function ReturnDialog({ settlementId, onClose }: { settlementId: string; onClose: () => void }) {
  const words = useText(afterText)
  const classes = useText(itemClassText)
  const loading = useAct()
  const act = useAct()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({})
  const [reason, setReason] = useState<string>(afterText.zh.returnReasons.wrongDrug)
  const [done, setDone] = useState<Receipt | null>(null)
  const terminalId = useCounter((state) => state.desk?.terminalId)

  const load = loading.run
  useEffect(() => {
    void load(async () => setReceipt((await call('getSettlement', { settlementId })).receipt))
  }, [load, settlementId])

  const lines = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, count }))
  const giveBack = () =>
    act.run(async () => {
      const params = { settlementId, lines, reason, ...(terminalId ? { terminalId } : {}) }
      const { receipt: after } = await change(`return:${settlementId}`, 'returnItems', params)
      await tellChanged(after)
      setDone(after)
    })

  if (done) return <Returned receipt={done} onClose={onClose} />
  return (
    <DeskDialog title={words.returnTitle} onClose={onClose}>
      <p className="say">{words.returnLead}</p>
      <Fault error={loading.error ?? act.error} />
      <table className="bill">
        <tbody>
          {(receipt?.lines ?? []).map((line) => (
            <tr key={line.code}>
              <td>{classes[line.class]}</td>
              <td>
                <b>{line.name}</b>
                <span className="note">
                  {Fen.format(line.price)} × {line.count}
                </span>
              </td>
              <td className="r">
                <input
                  className="return-count"
                  type="number"
                  min={0}
                  max={line.count}
                  aria-label={words.returnCount(line.name, line.count)}
                  value={counts[line.code] ?? 0}
                  onFocus={(event) => event.target.select()}
                  onChange={(event) => setCounts({ ...counts, [line.code]: Number(event.target.value) })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ReasonField
        kept={afterText.zh.returnReasons}
        said={words.returnReasons}
        value={reason}
        onChange={setReason}
      />
      {lines.length === 0 ? <p className="why note">{words.nothingChosen}</p> : null}
      <div className="act-row">
        <button type="button" className="act edge" onClick={onClose}>
          {words.returnNot}
        </button>
        <button
          type="button"
          className="act edge bad"
          onClick={() => (lines.length > 0 ? void giveBack() : undefined)}
        >
          {act.busy ? words.returning : words.returnThese}
        </button>
      </div>
    </DeskDialog>
  )
}

/** What went back, and how much of it in cash. */
function Returned({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const words = useText(afterText)
  const last = receipt.returned[receipt.returned.length - 1]
  const cash = (fen: number) => (fen === 0 ? null : Fen.format(fen))
  return (
    <DeskDialog title={words.returnedTitle} onClose={onClose}>
      <p className="say" role="status">
        {receipt.state === 'reversed' || !last
          ? words.returnedAll(cash(receipt.amounts.cashPay))
          : words.returnedPart(Fen.format(last.totalFee), cash(last.cashPay))}
      </p>
      <div className="act-row">
        <button type="button" className="act primary" onClick={onClose}>
          {words.understood}
        </button>
      </div>
    </DeskDialog>
  )
}
