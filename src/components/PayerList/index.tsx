import type { Payer } from '@contract/shapes'
import { Fen } from '@contract/values/fen'
import { useText } from '@/i18n/useText'
import { Meta } from '../Meta'
import { PayerLine, PayerLines } from '../PayerLine'
import type { PayerPart } from '../payers'
import { type PayerNames, payerName, payerNameText } from './payerName'

/** The payers of a bill as parts of a bar, each under its own name. */
export function usePayerParts(payers: readonly Payer[]): PayerPart[] {
  const words = useText(payerNameText)
  return payers.map((payer) => ({ kind: payer.kind, amount: payer.amount, label: payerName(payer, words) }))
}

function notesOf(payer: Payer, words: PayerNames): (string | null)[] {
  if (payer.kind === 'fund') return [words.fundNote]
  if (payer.kind === 'cash') return [words.cashNote]
  const year = payer.pocket === 'currentYear' || payer.pocket === 'earlierYears' ? words[payer.pocket] : null
  const left =
    payer.balanceAfter === null ? null : `${words.left} ${Fen.format(payer.balanceAfter)} ${words.yuan}`
  return [year, left]
}

/** Where a payer's part went when the bill was given back; what was left then is no longer so, and not said. */
function backNotesOf({ kind, pocket }: Payer, { backTo, ...words }: PayerNames): string[] {
  if (kind === 'fund' || kind === 'cash') return [backTo[kind]]
  return [pocket === null || pocket === 'cash' ? backTo.origin : backTo.account(words[pocket])]
}

interface PayerListProps {
  payers: readonly Payer[]
  /** The bill was given back: each line says where its part went. */
  back?: boolean
}

/** Who paid how much of a bill, one line each, with what is left where the viewer may see it. */
export function PayerList({ payers, back }: PayerListProps) {
  const words = useText(payerNameText)
  return (
    <PayerLines>
      {payers.map((payer) => (
        <PayerLine
          key={`${payer.kind}-${payer.pocket}-${payer.who?.personId}`}
          kind={payer.kind}
          amount={payer.amount}
          label={payerName(payer, words)}
          note={<Meta phrases={back ? backNotesOf(payer, words) : notesOf(payer, words)} />}
        />
      ))}
    </PayerLines>
  )
}
