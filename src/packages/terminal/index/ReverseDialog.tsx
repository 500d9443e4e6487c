import { useState } from 'react'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { useCounter } from './counter'
import { DeskDialog } from './DeskDialog'
import { Fault } from './Fault'
import { ReasonField } from './ReasonField'
import { tellChanged } from './tellChanged'

const REASONS = ['项目录错了', '患者要求退费', '人员认错了', '重复结算'] as const

/** Asks why, then gives the whole settlement back. */
export function ReverseDialog({ settlementId, onClose }: { settlementId: string; onClose: () => void }) {
  const act = useAct()
  const [reason, setReason] = useState<string>(REASONS[0])
  const terminalId = useCounter((state) => state.desk?.terminalId)
  const reverse = () =>
    act.run(async () => {
      const params = { settlementId, reason, ...(terminalId ? { terminalId } : {}) }
      const { receipt } = await change(settlementId, 'reverseSettlement', params)
      await tellChanged(receipt)
      onClose()
    })
  return (
    <DeskDialog title="撤销这笔结算" onClose={onClose}>
      <p className="say">
        整笔退回：基金、账户、共济的钱回到原来的地方，现金请当面退还。撤销以后不能再恢复。
      </p>
      <Fault error={act.error} />
      <ReasonField reasons={REASONS} value={reason} onChange={setReason} />
      <div className="act-row">
        <button type="button" className="act edge" onClick={onClose}>
          先不撤
        </button>
        <button type="button" className="act edge bad" onClick={() => void reverse()}>
          {act.busy ? '正在撤销' : '撤销并退回'}
        </button>
      </div>
    </DeskDialog>
  )
}
