import { Icon } from '@/components/Icon'
import { awaitsIdentity, isReversed, type Step, useCounter } from './counter'
import { Figures } from './Figures'
import { SecondScanNote } from './SecondScanNote'
import type { CounterActs } from './useCounterActs'

interface ResultPanelProps {
  step: Step
  acts: CounterActs
  onNext: () => void
  onReceipt: () => void
  onReverse: (settlementId: string) => void
  onReturn: (settlementId: string) => void
  onSecondScan: () => void
}

const emptyWord = (step: Step, identity: boolean): string => {
  if (step !== 'scan') return '先看，还没扣钱'
  return identity ? '请先核对人证' : '扫码以后这里出数'
}

/** Who pays how much: first as a quote that has moved nothing, then as the settlement. */
export function ResultPanel(props: ResultPanelProps) {
  const { step, acts, onNext, onReceipt, onReverse, onReturn, onSecondScan } = props
  const state = useCounter()
  const { quote, receipt, lines } = state
  const reversed = isReversed(state)
  const shown = receipt ?? quote
  const fault = acts.billing.error
  return (
    <section className="panel result-panel" aria-live="polite">
      <div className="p-h">
        <h2>{receipt ? '结算单' : '预结算'}</h2>
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
            <b>{emptyWord(step, awaitsIdentity(state))}</b>
            <span className="note">医保付多少，家里账户付多少，要收多少现金，结算前都看得到</span>
          </div>
        )}
      </div>
      {receipt ? <SecondScanNote receipt={receipt} onScan={onSecondScan} /> : null}
      {step === 'done' && receipt ? (
        <div className={reversed ? 'act-row' : 'act-row three'}>
          <button type="button" className="act primary" onClick={onNext}>
            下一位 <kbd>F1</kbd>
          </button>
          <button type="button" className="act edge" onClick={onReceipt}>
            凭条 <kbd>F7</kbd>
          </button>
          {reversed ? null : (
            <>
              <button type="button" className="act edge" onClick={() => onReturn(receipt.settlementId ?? '')}>
                退项目 <kbd>F4</kbd>
              </button>
              <button
                type="button"
                className="act edge bad"
                onClick={() => onReverse(receipt.settlementId ?? '')}
              >
                撤销 <kbd>F8</kbd>
              </button>
            </>
          )}
        </div>
      ) : (
        <div className="act-row">
          {step === 'quote' ? (
            <button type="button" className="act primary" onClick={acts.settle}>
              {acts.billing.busy ? '正在结算' : '确认结算'} <kbd>F9</kbd>
            </button>
          ) : (
            <button type="button" className="act primary" onClick={acts.quote}>
              {acts.billing.busy ? '正在算' : '预结算'} <kbd>F6</kbd>
            </button>
          )}
          <button
            type="button"
            className="act edge"
            onClick={() => useCounter.getState().set({ lines: [] })}
            disabled={lines.length === 0}
          >
            清空
          </button>
        </div>
      )}
      {step === 'scan' && lines.length > 0 ? (
        <p className="why note">
          {awaitsIdentity(state) ? '还差一步：先按“人证一致”。' : '还差一步：先读码或刷卡，再按“人证一致”。'}
        </p>
      ) : null}
    </section>
  )
}
