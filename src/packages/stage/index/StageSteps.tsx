import { Icon } from '@/components/Icon'
import type { StageNews } from './useStageNews'

const STEPS: readonly { step: StageNews['step'] | 'why'; title: string; note: string }[] = [
  { step: 'scan', title: '出示，扫码', note: '码用一次就作废' },
  { step: 'items', title: '录明细', note: '人证一致才能录' },
  { step: 'quote', title: '预结算', note: '先看，还没扣钱' },
  { step: 'done', title: '结算', note: '两边同时看到' },
  { step: 'why', title: '看为什么', note: '在手机上点开' },
]

/** The five steps of one settlement, the present one lit. */
export function StageSteps({ step }: { step: StageNews['step'] }) {
  const now = STEPS.findIndex((one) => one.step === step)
  return (
    <ol className="flow" aria-label="五步">
      {STEPS.map((one, index) => (
        <li
          key={one.step}
          className={index < now ? 'y' : index === now ? 'on' : undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className="n">{index < now ? <Icon name="check" size="s" /> : index + 1}</span>
          <span>
            <b>{one.title}</b>
            <span className="note">{one.note}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
