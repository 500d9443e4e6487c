import type { Transfer } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Amount, Chip, type ChipTone, Meta, PersonSeal, Row } from '@/components'
import { useText } from '@/i18n/useText'
import { useWhen } from '@/state/useWhen'
import { historyText } from './words'

const TONES: Readonly<Record<Transfer['state'], ChipTone>> = {
  waiting: 'warn',
  accepted: 'ok',
  refused: 'neutral',
  returned: 'neutral',
  moved: 'ok',
}

/** One movement: with whom, when, out of what, and what became of it. */
export function TransferRow({ transfer }: { transfer: Transfer }) {
  const words = useText(historyText)
  const { when } = useWhen()
  const { kind, direction, other, state, amount, from, givenBack } = transfer
  const isSent = direction === 'sent'
  const title = isSent
    ? kind === 'pot'
      ? words.potTo(other.label)
      : words.to(other.label)
    : kind === 'pot'
      ? words.potFrom(other.label)
      : words.from(other.label)
  const phrases = [
    when(transfer.sentAt),
    ...(from === null ? [] : [words[from]]),
    ...(transfer.planned ? [words.planned] : []),
    ...(givenBack > 0 ? [words.back(Fen.format(givenBack))] : []),
  ]
  const isBack = state === 'refused' || state === 'returned'
  return (
    <Row
      roomy
      lead={<PersonSeal who={other} />}
      title={title}
      note={<Meta phrases={phrases} />}
      below={<Chip label={words.state[state]} tone={TONES[state]} />}
      end={<Amount fen={isSent ? -amount : amount} signed size="title" struck={isBack} />}
    />
  )
}
