import type { Functions, ResultOf } from '@contract/functions'
import { Fen } from '@contract/values'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, DateField, Field, Toggle, Trouble, useIdentityCheck } from '@/components'
import { typedFen } from '@/components/Amount/typedFen'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { focusField } from '@/platform/focusField'
import { useDraft } from '@/state/useDraft'
import { PayeeFields } from '../shared/PayeeFields'
import { PocketField } from '../shared/PocketField'
import { calledAs, relationOf, SOMEONE } from '../shared/payee'
import { ConfirmSheet } from './ConfirmSheet'
import { EMPTY_SEND, type SendDraft, typedDay } from './draft'
import { SentCard } from './SentCard'
import { useSending } from './useSending'
import { sendText } from './words'

interface SendFormProps {
  kind: 'wallet' | 'pot'
  wallet: ResultOf<Functions['getWallet']>
}

/** The form; what is typed is kept on the phone, and nothing is sent before it was looked at once more. */
export function SendForm({ kind, wallet }: SendFormProps) {
  const words = useText(sendText)
  const { personId } = usePageParams()
  const empty: SendDraft = { ...EMPTY_SEND, personId: personId ?? null }
  const [draft, edit, drop, now] = useDraft(`send:${kind}:${personId ?? ''}`, empty)
  const [pressed, setPressed] = useState(false)
  const [looking, setLooking] = useState(false)
  const check = useIdentityCheck(draft, 'payee')
  const { act, outcome, send } = useSending(kind, wallet)
  const isPot = kind === 'pot'
  const known = isPot ? wallet.pot.given : wallet.payees
  if (outcome) return <SentCard outcome={outcome} />

  const amount = typedFen(draft.amount)
  const amountError =
    amount === null
      ? words.amountMissing
      : amount === 'wrong'
        ? words.amountWrong
        : amount === 0
          ? words.amountZero
          : null
  /** The id of the first that is missing or wrong. */
  const missing = (typed: SendDraft): string | null => {
    if (relationOf(typed, known) === null) return 'send-who'
    if (!isPot && typed.from === null) return 'send-pocket'
    if (!(Number(typedFen(typed.amount)) > 0)) return 'send-amount'
    return typed.monthly && typedDay(typed.dayOfMonth) === null ? 'send-day' : null
  }
  const next = () => {
    setPressed(true)
    act.clear()
    const typed = now()
    const place = missing(typed)
    // What is said above the screen would be seen by nobody.
    if (typed.personId === SOMEONE && !check.checkAll(typed)) return
    if (place === null) setLooking(true)
    else focusField(place)
  }
  return (
    <>
      <PayeeFields
        id="send-who"
        title={isPot ? words.whoPot : words.who}
        known={known}
        relations={isPot ? [] : wallet.relations}
        draft={draft}
        edit={edit}
        check={check}
        pressed={pressed}
      />
      {isPot ? null : (
        <PocketField
          id="send-pocket"
          account={wallet.account}
          wallet={wallet.balance}
          value={draft.from}
          onChoose={(from) => edit({ from })}
          pressed={pressed}
        />
      )}
      <Card className="send-fields">
        <Field
          id="send-amount"
          label={words.amount}
          placeholder={words.amountHint}
          keyboard="digit"
          maxLength={10}
          value={draft.amount}
          onChange={(typed) => edit({ amount: typed })}
          error={pressed ? amountError : null}
        />
        <MostLine kind={kind} wallet={wallet} />
        <Toggle
          label={words.monthly}
          note={words.monthlyNote}
          on={draft.monthly}
          onChange={(monthly) => edit({ monthly })}
        />
        {draft.monthly ? (
          <>
            <Field
              id="send-day"
              label={words.day}
              keyboard="number"
              maxLength={2}
              value={draft.dayOfMonth}
              onChange={(dayOfMonth) => edit({ dayOfMonth })}
              error={pressed && typedDay(draft.dayOfMonth) === null ? words.dayWrong : null}
            />
            <DateField label={words.until} value={draft.until} onChoose={(until) => edit({ until })} />
          </>
        ) : null}
      </Card>
      <Trouble error={looking ? null : act.error} />
      <Button label={words.next} onPress={next} />
      <ConfirmSheet
        open={looking}
        kind={kind}
        draft={draft}
        name={calledAs(draft, known)}
        acceptBy={wallet.limits?.acceptBy ?? ''}
        act={act}
        onClose={() => setLooking(false)}
        onSend={() => send(now(), drop)}
      />
    </>
  )
}

function MostLine({ kind, wallet }: SendFormProps) {
  const words = useText(sendText)
  const most =
    kind === 'pot'
      ? words.movable(Fen.format(wallet.pot.movable))
      : wallet.limits && words.limit(Fen.format(wallet.limits.perTransfer))
  return most ? <Text className="note">{most}</Text> : null
}
