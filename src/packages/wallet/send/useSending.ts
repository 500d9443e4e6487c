import type { Functions, ResultOf } from '@contract/functions'
import type { Plan, Transfer } from '@contract/shapes'
import { useState } from 'react'
import { typedFen } from '@/components/Amount/typedFen'
import { change } from '@/services'
import { type Act, useAct } from '@/state/useAct'
import { payeeOf, relationOf } from '../shared/payee'
import { type SendDraft, typedDay } from './draft'

type Wallet = ResultOf<Functions['getWallet']>

export type Outcome = { transfer: Transfer; plan: null } | { transfer: null; plan: Plan }

export interface Sending {
  act: Act
  outcome: Outcome | null
  /** Sends what the draft says, once for the same draft however often it is pressed. */
  send: (draft: SendDraft, drop: () => void) => void
}

/** Carries out one sending: now or every month, to a wallet or to a pot. */
export function useSending(kind: 'wallet' | 'pot', wallet: Wallet): Sending {
  const act = useAct()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const known = kind === 'pot' ? wallet.pot.given : wallet.payees

  const send = (draft: SendDraft, drop: () => void) => {
    const amount = typedFen(draft.amount)
    const relation = relationOf(draft, known)
    const from = kind === 'pot' ? 'account' : draft.from
    if (typeof amount !== 'number' || relation === null || from === null) return
    const whom = draft.personId ?? ''
    const intention = `${kind}:${whom}:${draft.idNumber.slice(-4)}:${amount}:${from}:${draft.dayOfMonth}`
    const dayOfMonth = typedDay(draft.dayOfMonth)
    void act.run(async () => {
      if (draft.monthly && dayOfMonth !== null) {
        const { plan } = await change(intention, 'planTransfer', {
          kind,
          payee: payeeOf(draft),
          relation,
          from,
          amount,
          dayOfMonth,
          until: draft.until === '' ? null : draft.until,
        })
        setOutcome({ transfer: null, plan })
      } else if (kind === 'pot') {
        const { transfer } = await change(intention, 'transferToPot', { beneficiaryId: whom, amount })
        setOutcome({ transfer, plan: null })
      } else {
        const { transfer } = await change(intention, 'transferWallet', {
          payee: payeeOf(draft),
          relation,
          from,
          amount,
        })
        setOutcome({ transfer, plan: null })
      }
      drop()
    })
  }
  return { act, outcome, send }
}
