import { Icon } from '@/components/Icon'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { Mark } from '@/components/Mark'
import { SimulationMark } from '@/components/SimulationMark'
import { useText } from '@/i18n/useText'
import type { CallError } from '@/services'
import { awaitsIdentity, type Desk, isReversed, type Step, useCounter } from './counter'
import { counterText } from './words'

const STEPS: readonly Step[] = ['scan', 'items', 'quote', 'done']

/** The present step by what is still to do, or was done: reading is not over before the faces are compared. */
function usePresentWord(step: Step): string | null {
  const words = useText(counterText)
  const state = useCounter()
  if (step === 'scan') return awaitsIdentity(state) ? words.compare : null
  if (step === 'done') return isReversed(state) ? words.reversed : words.settled
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
  const words = useText(counterText)
  const now = STEPS.indexOf(step)
  const present = usePresentWord(step)
  return (
    <header className="t-top">
      <Mark />
      <b>{desk?.institution.name ?? words.title}</b>
      {desk && desk.terminals.length > 1 ? (
        <select
          aria-label={words.which}
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
      <ol className="t-steps" aria-label={words.progress}>
        {STEPS.map((name, index) => (
          <li
            key={name}
            className={index === now ? 'on' : undefined}
            aria-current={index === now ? 'step' : undefined}
          >
            {index < now ? <Icon name="check" size="s" /> : <i>{index + 1}</i>}
            <span className="t-word">
              {index === now ? (present ?? words.steps[name]) : words.steps[name]}
            </span>
          </li>
        ))}
      </ol>
      <span className="sp" />
      {fault ? (
        <span className="t-fault" role="alert">
          {fault.sentence}
        </span>
      ) : (
        <span className="note opt">{desk ? words.cashier(desk.staffName, desk.today) : words.signing}</span>
      )}
      <LanguageSwitch />
      <SimulationMark className="demo" />
      <button type="button" className="t-leave" onClick={onLeave}>
        {words.leave}
      </button>
    </header>
  )
}
