import { Icon } from '@/components/Icon'
import { useText } from '@/i18n/useText'
import { awaitsIdentity, isReversed, type Step, useCounter } from './counter'
import { Figures } from './Figures'
import { SecondScanNote } from './SecondScanNote'
import type { CounterActs } from './useCounterActs'
import { counterText } from './words'

interface ResultPanelProps {
  step: Step
  acts: CounterActs
  onNext: () => void
  onReceipt: () => void
  onReverse: (settlementId: string) => void
  onReturn: (settlementId: string) => void
  onSecondScan: () => void
}

const emptyWord = (
  words: typeof counterText.zh,
  step: Step,
  identity: boolean,
  hasLines: boolean,
): string => {
  if (step !== 'scan') return hasLines ? words.onlyLook : words.itemsFirst
  return identity ? words.compareFirst : words.scanFirst
}

/** Who pays how much: first as a quote that has moved nothing, then as the settlement. */
export function ResultPanel(props: ResultPanelProps) {
  const { step, acts, onNext, onReceipt, onReverse, onReturn, onSecondScan } = props
  const words = useText(counterText)
  const state = useCounter()
  const { quote, receipt, lines, missed, set } = state
  const reversed = isReversed(state)
  const shown = receipt ?? quote
  const fault = acts.billing.error
  return (
    <section className="panel result-panel" aria-live="polite">
      <div className="p-h">
        <h2>{receipt ? words.slip : words.quote}</h2>
      </div>
      {/* What is to be read scrolls; what is to be pressed stays in sight. */}
      <div className="result-scroll">
        {fault ? (
          <div className="alert bad" role="alert">
            <Icon name="badc" />
            <span>{fault.sentence}</span>
          </div>
        ) : null}
        {shown ? (
          <Figures receipt={shown} />
        ) : (
          <div className="empty">
            <span className="ill">
              <Icon name="yuan" />
            </span>
            <b>{emptyWord(words, step, awaitsIdentity(state), lines.length > 0)}</b>
            <span className="note">{words.lookHint}</span>
          </div>
        )}
      </div>
      {receipt ? <SecondScanNote receipt={receipt} onScan={onSecondScan} /> : null}
      {step === 'done' && receipt ? (
        <div className={reversed ? 'act-row' : 'act-row three'}>
          <button type="button" className="act primary" onClick={onNext}>
            {words.next} <kbd>F1</kbd>
          </button>
          <button type="button" className="act edge" onClick={onReceipt}>
            {words.receipt} <kbd>F7</kbd>
          </button>
          {reversed ? null : (
            <>
              <button type="button" className="act edge" onClick={() => onReturn(receipt.settlementId ?? '')}>
                {words.giveBack} <kbd>F4</kbd>
              </button>
              <button
                type="button"
                className="act edge bad"
                onClick={() => onReverse(receipt.settlementId ?? '')}
              >
                {words.reverse} <kbd>F8</kbd>
              </button>
            </>
          )}
        </div>
      ) : (
        <div className="act-row">
          {step === 'quote' ? (
            <button type="button" className="act primary" onClick={acts.settle}>
              {acts.billing.busy ? words.settling : words.settle} <kbd>F9</kbd>
            </button>
          ) : (
            <button
              type="button"
              className="act primary"
              onClick={step === 'scan' ? () => set({ missed: { why: 'step', key: 'F6' } }) : acts.quote}
            >
              {acts.billing.busy ? words.quoting : words.quote} <kbd>F6</kbd>
            </button>
          )}
          {step === 'quote' ? (
            <button type="button" className="act edge" onClick={() => set({ quote: null })}>
              {words.change} <kbd>Esc</kbd>
            </button>
          ) : (
            <button
              type="button"
              className="act edge"
              onClick={() => set({ lines: [] })}
              disabled={lines.length === 0}
            >
              {words.clear}
            </button>
          )}
        </div>
      )}
      {step === 'scan' && (lines.length > 0 || missed?.why === 'step') ? (
        <p className="why note">{awaitsIdentity(state) ? words.oneStepSame : words.oneStepRead}</p>
      ) : null}
    </section>
  )
}
