import { Fen } from '@contract/values'
import { useEffect, useState } from 'react'
import { DeskDay } from '@/components/DeskDay'
import { Icon } from '@/components/Icon'
import { SimulationMark } from '@/components/SimulationMark'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { afterText } from './afterWords'
import { clockOf } from './clockOf'
import { useCounter } from './counter'
import { DayTable, type TerminalDay } from './DayTable'
import { DeskDialog } from './DeskDialog'
import { Fault } from './Fault'
import { counterText } from './words'

interface DayDialogProps {
  onClose: () => void
  onReverse: (id: string) => void
  onReturn: (id: string) => void
}

/** 日结: the day's list of this terminal beside the ledger, what may be given back, and the closing of the day. */
export function DayDialog({ onClose, onReverse, onReturn }: DayDialogProps) {
  const words = useText(afterText)
  const act = useAct()
  const closing = useAct()
  const [day, setDay] = useState<TerminalDay | null>(null)
  const [sure, setSure] = useState(false)
  const { cashier } = useText(counterText)
  const desk = useCounter((state) => state.desk)
  const { terminalId = '', today = '' } = desk ?? {}
  const [wanted, setWanted] = useState(today)

  const load = act.run
  useEffect(() => {
    void load(async () =>
      setDay(
        await call('listTerminalDay', { terminalId, withLedger: true, ...(wanted ? { day: wanted } : {}) }),
      ),
    )
  }, [load, terminalId, wanted])
  const close = () =>
    closing.run(async () => {
      setSure(false)
      setDay(await change(`close:${terminalId}:${wanted}`, 'closeTerminalDay', { terminalId, day: wanted }))
    })

  return (
    <DeskDialog title={words.dayTitle(day?.day ?? '')} onClose={onClose} wide>
      <Fault error={act.error ?? closing.error} />
      {desk && day ? (
        <div className="print-only">
          <p className="note">
            {desk.institution.name} · {desk.terminalName} · {cashier(desk.staffName, day.day)}
          </p>
          {day.closedAt ? <p className="note">{words.closedAt(clockOf(day.closedAt))}</p> : null}
          <p className="receipt-mark">
            <SimulationMark />
          </p>
        </div>
      ) : null}
      <label className="day-choice note" htmlFor="which-day">
        {words.whichDay}
        <DeskDay id="which-day" value={wanted} max={today} onChange={setWanted} />
      </label>
      {day ? (
        <>
          <DayTable day={day} onReverse={onReverse} onReturn={onReturn} />
          <Agreement difference={day.difference ?? 0} />
        </>
      ) : null}
      <div className="act-row">
        {day?.closedAt ? (
          <p className="say" role="status">
            {words.closedAt(clockOf(day.closedAt))}
          </p>
        ) : sure ? (
          <button type="button" className="act primary" onClick={() => void close()}>
            {closing.busy ? words.closing : words.closeSure}
          </button>
        ) : (
          <button type="button" className="act primary" onClick={() => setSure(true)}>
            {words.closeDay}
          </button>
        )}
        <button type="button" className="act edge" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
    </DeskDialog>
  )
}

/** Whether the list says what the ledger says. */
function Agreement({ difference }: { difference: number }) {
  const words = useText(afterText)
  return difference === 0 ? (
    <div className="alert ok" role="status">
      <Icon name="okc" />
      <span>{words.agrees}</span>
    </div>
  ) : (
    <div className="alert bad" role="alert">
      <Icon name="badc" />
      <span>{words.differs(Fen.format(difference))}</span>
    </div>
  )
}
