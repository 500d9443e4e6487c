import { useState } from 'react'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { useCounter } from './counter'
import { DeskDialog } from './DeskDialog'
import { useDay } from './useDay'

const REASONS = ['项目录错了', '患者要求退费', '人员认错了', '重复结算'] as const

/** Asks why, then gives the whole settlement back. */
export function ReverseDialog({ settlementId, onClose }: { settlementId: string; onClose: () => void }) {
  const act = useAct()
  const [reason, setReason] = useState<string>(REASONS[0])
  const reverse = () =>
    act.run(async () => {
      const { receipt } = await change(settlementId, 'reverseSettlement', { settlementId, reason })
      if (useCounter.getState().receipt?.settlementId === settlementId) useCounter.getState().set({ receipt })
      await useDay.getState().load()
      onClose()
    })
  return (
    <DeskDialog title="撤销这笔结算" onClose={onClose}>
      <p className="say">
        整笔退回：基金、账户、共济的钱回到原来的地方，现金请当面退还。撤销以后不能再恢复。
      </p>
      {act.error ? (
        <div className="alert bad" role="alert">
          <span>{act.error.sentence}</span>
        </div>
      ) : null}
      <fieldset className="reasons">
        <legend className="note">原因</legend>
        {REASONS.map((text) => (
          <label key={text}>
            <input type="radio" name="reason" checked={reason === text} onChange={() => setReason(text)} />
            {text}
          </label>
        ))}
        <label>
          其他
          <input
            aria-label="其他原因"
            maxLength={100}
            value={REASONS.some((text) => text === reason) ? '' : reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      </fieldset>
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
