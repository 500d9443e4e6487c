import { useState } from 'react'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { afterText } from './afterWords'
import { useCounter } from './counter'
import { DeskDialog } from './DeskDialog'
import { Fault } from './Fault'
import { ReasonField } from './ReasonField'
import { tellChanged } from './tellChanged'

/** Asks why, then gives the whole settlement back. */
export function ReverseDialog({ settlementId, onClose }: { settlementId: string; onClose: () => void }) {
  const words = useText(afterText)
  const act = useAct()
  const [reason, setReason] = useState<string>(afterText.zh.reverseReasons.wrongItems)
  const terminalId = useCounter((state) => state.desk?.terminalId)
  const reverse = () =>
    act.run(async () => {
      const params = { settlementId, reason, ...(terminalId ? { terminalId } : {}) }
      const { receipt } = await change(settlementId, 'reverseSettlement', params)
      await tellChanged(receipt)
      onClose()
    })
  return (
    <DeskDialog title={words.reverseTitle} onClose={onClose}>
      <p className="say">{words.reverseLead}</p>
      <Fault error={act.error} />
      <ReasonField
        kept={afterText.zh.reverseReasons}
        said={words.reverseReasons}
        value={reason}
        onChange={setReason}
      />
      <div className="act-row">
        <button type="button" className="act edge" onClick={onClose}>
          {words.reverseNot}
        </button>
        <button type="button" className="act edge bad" onClick={() => void reverse()}>
          {act.busy ? words.reversing : words.reverseGo}
        </button>
      </div>
    </DeskDialog>
  )
}
