import type { Receipt } from '@contract/shapes'
import { Fen } from '@contract/values'
import { useEffect, useRef, useState } from 'react'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { clockOf } from './clockOf'
import { useCounter } from './counter'
import { DeskDialog } from './DeskDialog'
import { Fault } from './Fault'
import { tellChanged } from './tellChanged'

/** 二次扫码: a relative's code pays what is left, as far as his grant reaches. */
export function SecondScanDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const act = useAct()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const terminalId = useCounter((state) => state.desk?.terminalId)
  const settlementId = receipt.settlementId ?? ''
  useEffect(() => input.current?.focus(), [])

  const pay = () =>
    act.run(async () => {
      const code = text.replace(/\s/g, '')
      setText('')
      const params = { settlementId, code, ...(terminalId ? { terminalId } : {}) }
      const answer = await change(`second:${settlementId}:${code}`, 'paySecondScan', params)
      await tellChanged(answer.receipt)
      onClose()
    })
  const { secondScan } = receipt
  return (
    <DeskDialog title="扫家人的码" onClose={onClose}>
      <p className="say">
        {secondScan
          ? `最多能代付 ${Fen.format(secondScan.left)} 元，${clockOf(secondScan.until)} 以前有效。`
          : '扫已经给患者开通共济的家人的码。'}
        付不完的收现金。
      </p>
      <Fault error={act.error} />
      <form
        className="scan-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') void pay()
        }}
      >
        <input
          ref={input}
          value={text}
          inputMode="numeric"
          autoComplete="off"
          aria-label="家人的 18 位医保码"
          placeholder="扫码枪对准家人的手机，或输入 18 位码"
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="act primary">
          {act.busy ? '正在付' : '用这个码付'}
        </button>
      </form>
    </DeskDialog>
  )
}
