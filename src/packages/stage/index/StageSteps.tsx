import { Icon } from '@/components/Icon'
import { useText } from '@/i18n/useText'
import type { StageState } from './useStage'
import { stageText } from './words'

const STEPS = ['scan', 'items', 'quote', 'done', 'why'] as const

/** The five steps of one settlement, the present one lit. */
export function StageSteps({ step }: { step: StageState['step'] }) {
  const words = useText(stageText)
  const now = STEPS.indexOf(step)
  return (
    <ol className="flow" aria-label={words.steps}>
      {STEPS.map((one, index) => (
        <li
          key={one}
          className={index < now ? 'y' : index === now ? 'on' : undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className="n">{index < now ? <Icon name="check" size="s" /> : index + 1}</span>
          <span>
            <b>{words[one][0]}</b>
            <span className="note">{words[one][1]}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
