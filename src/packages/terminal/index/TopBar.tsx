import { Icon } from '@/components/Icon'
import { Mark } from '@/components/Mark'
import { SimulationMark } from '@/components/SimulationMark'
import type { CallError } from '@/services'
import { awaitsIdentity, type Desk, isReversed, type Step, useCounter } from './counter'

const STEPS: readonly [Step, string][] = [
  ['scan', '扫码'],
  ['items', '录明细'],
  ['quote', '预结算'],
  ['done', '结算'],
]

/** The present step by what is still to do, or was done: reading is not over before the faces are compared. */
function usePresentWord(step: Step): string | null {
  const state = useCounter()
  if (step === 'scan') return awaitsIdentity(state) ? '核对人证' : null
  if (step === 'done') return isReversed(state) ? '已撤销' : '已结算'
  return null
}

interface TopBarProps {
  desk: Desk | null
  step: Step
  fault: CallError | null
  onTerminal: (terminalId: string) => void
  onLeave: () => void
}

/** Where this is, how far the patient is, and that it is a simulation. */
export function TopBar({ desk, step, fault, onTerminal, onLeave }: TopBarProps) {
  const now = STEPS.findIndex(([name]) => name === step)
  const present = usePresentWord(step)
  return (
    <header className="t-top">
      <Mark />
      <b>{desk?.institution.name ?? '收银终端'}</b>
      {desk && desk.terminals.length > 1 ? (
        <select
          aria-label="哪个窗口"
          value={desk.terminalId}
          onChange={(event) => onTerminal(event.target.value)}
        >
          {desk.terminals.map(({ terminalId, name }) => (
            <option key={terminalId} value={terminalId}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <span className="note">{desk?.terminalName ?? ''}</span>
      )}
      <ol className="t-steps" aria-label="进度">
        {STEPS.map(([name, label], index) => (
          <li
            key={name}
            className={index === now ? 'on' : undefined}
            aria-current={index === now ? 'step' : undefined}
          >
            {index < now ? <Icon name="check" size="s" /> : <i>{index + 1}</i>}
            {index === now ? (present ?? label) : label}
          </li>
        ))}
      </ol>
      <span className="sp" />
      {fault ? (
        <span className="t-fault" role="alert">
          {fault.sentence}
        </span>
      ) : (
        <span className="note opt">{desk ? `收银员 ${desk.staffName} · ${desk.today}` : '正在签到'}</span>
      )}
      <SimulationMark className="demo" />
      <button type="button" className="t-leave" onClick={onLeave}>
        换人
      </button>
    </header>
  )
}
