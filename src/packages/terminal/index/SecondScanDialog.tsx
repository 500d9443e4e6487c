import type { Receipt } from '@contract/shapes'
import { Fen } from '@contract/values'
import { useEffect, useRef, useState } from 'react'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { afterText } from './afterWords'
import { clockOf } from './clockOf'
import { useCounter } from './counter'
import { DeskDialog } from './DeskDialog'
import { Fault } from './Fault'
import { tellChanged } from './tellChanged'

/** 二次扫码: a relative's code pays what is left, as far as his grant reaches. */
export function SecondScanDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const words = useText(afterText)
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
    <DeskDialog title={words.secondTitle} onClose={onClose}>
      <p className="say">
        {secondScan
          ? words.secondUpTo(Fen.format(secondScan.left), clockOf(secondScan.until))
          : words.secondWho}
        {words.secondRest}
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
          aria-label={words.secondField}
          placeholder={words.secondHint}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="act primary">
          {act.busy ? words.secondPaying : words.secondPay}
        </button>
      </form>
    </DeskDialog>
  )
}
