import type { Receipt } from '@contract/shapes'
import { Fen } from '@contract/values'
import { useEffect, useState } from 'react'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useCounter } from './counter'
import { DeskDialog } from './DeskDialog'
import { Fault } from './Fault'
import { ReasonField } from './ReasonField'
import { tellChanged } from './tellChanged'

const REASONS = ['药开错了', '检查没有做', '患者不要了', '数量录多了'] as const

/** Some lines of a settled bill go back; what stays is reckoned anew. Arrow keys change how many. */
export function ReturnDialog({ settlementId, onClose }: { settlementId: string; onClose: () => void }) {
  const loading = useAct()
  const act = useAct()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({})
  const [reason, setReason] = useState<string>(REASONS[0])
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
    <DeskDialog title="退项目" onClose={onClose}>
      <p className="say">
        选要退的项目和数量。剩下的按当天的规定重算，多付的退回原来的账户，现金请当面退还。
      </p>
      <Fault error={loading.error ?? act.error} />
      <table className="bill">
        <tbody>
          {(receipt?.lines ?? []).map((line) => (
            <tr key={line.code}>
              <td>{line.class}</td>
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
                  aria-label={`退 ${line.name} 几${line.count > 1 ? `（最多 ${line.count}）` : ''}`}
                  value={counts[line.code] ?? 0}
                  onChange={(event) => setCounts({ ...counts, [line.code]: Number(event.target.value) })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ReasonField reasons={REASONS} value={reason} onChange={setReason} />
      {lines.length === 0 ? <p className="why note">先在上面填要退几个。</p> : null}
      <div className="act-row">
        <button type="button" className="act edge" onClick={onClose}>
          先不退
        </button>
        <button
          type="button"
          className="act edge bad"
          onClick={() => (lines.length > 0 ? void giveBack() : undefined)}
        >
          {act.busy ? '正在退' : '退这些'}
        </button>
      </div>
    </DeskDialog>
  )
}

/** What went back, and how much of it in cash. */
function Returned({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const last = receipt.returned[receipt.returned.length - 1]
  return (
    <DeskDialog title="退好了" onClose={onClose}>
      <p className="say" role="status">
        {receipt.state === 'reversed' || !last
          ? `全部退了，单子已撤销。请退现金 ${Fen.format(receipt.amounts.cashPay)} 元。`
          : `退了 ${Fen.format(last.totalFee)} 元的项目。请退现金 ${Fen.format(last.cashPay)} 元，其余退回原来的账户。`}
      </p>
      <div className="act-row">
        <button type="button" className="act primary" onClick={onClose}>
          知道了
        </button>
      </div>
    </DeskDialog>
  )
}
