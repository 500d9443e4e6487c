import { useText } from '@/i18n/useText'
import { awaitsIdentity, type Step, useCounter } from './counter'
import { missedText } from './missedWords'

/** Why the last key, or the last code, did nothing; and what comes first. */
export function MissedNote({ step }: { step: Step }) {
  const words = useText(missedText)
  const missed = useCounter((state) => state.missed)
  const identity = useCounter(awaitsIdentity)
  const said =
    missed === null
      ? ''
      : missed.why === 'step'
        ? words.notNow(missed.key, step === 'scan' && identity ? words.identity : words.first[step])
        : words[missed.why]
  return (
    <span role="status" className="missed">
      {said}
    </span>
  )
}
