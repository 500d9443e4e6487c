import type { Functions, ResultOf } from '@contract/functions'
import { VISIT_TYPES, type VisitType } from '@contract/values/bill'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Banner, Button, Card, ChoiceField, DateField, Field, Head, Trouble, toast } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { focusField } from '@/platform/focusField'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { useLoaded } from '@/state/useLoaded'
import { typedFen } from '../grant/draft'
import { requestText } from './words'

export type Requests = ResultOf<Functions['listAidRequests']>

const ANY = 'any'
const EMPTY = { grantorId: null as string | null, amount: '', visit: ANY, place: ANY, validTo: '', note: '' }
const visitOf = (value: string): VisitType | null => VISIT_TYPES.find((one) => one === value) ?? null

/** Asking one relative for one bill; what was typed is kept. */
export function AskForm({ requests, onSent }: { requests: Requests; onSent: () => void }) {
  const words = useText(requestText)
  const { personId } = usePageParams()
  const act = useAct()
  const [draft, edit, drop, now] = useDraft('aidRequest', { ...EMPTY, grantorId: personId ?? null })
  const [pressed, setPressed] = useState(false)
  const places = useLoaded('institutions', () => call('listInstitutions', {}))
  const amountWrong = typeof typedFen(draft.amount) !== 'number'

  const send = () => {
    setPressed(true)
    const { grantorId, amount: typed, visit, place, validTo, note } = now()
    const amount = typedFen(typed)
    const wrong =
      grantorId === null
        ? 'ask-who'
        : typeof amount !== 'number'
          ? 'ask-amount'
          : validTo === ''
            ? 'ask-day'
            : null
    if (wrong !== null) focusField(wrong)
    if (grantorId === null || typeof amount !== 'number' || validTo === '') return
    void act.run(async () => {
      await change(`${grantorId}:${amount}:${validTo}:${visit}:${place}`, 'requestAid', {
        grantorId,
        amount,
        visitType: visitOf(visit),
        institutionId: place === ANY ? null : place,
        note,
        validTo,
      })
      drop()
      edit({ ...EMPTY })
      setPressed(false)
      toast(words.sent)
      onSent()
    })
  }
  if (requests.obstacle !== null || requests.relatives.length === 0) {
    return (
      <Banner tone="main">
        <Text>{requests.obstacle ?? words.nobody}</Text>
      </Banner>
    )
  }
  const placeChoices = (places.data?.institutions ?? []).map(({ institutionId, name }) => ({
    value: institutionId,
    label: name,
  }))
  return (
    <Card className="request-card">
      <Head title={words.ask} />
      <Text className="note">{words.askSay}</Text>
      <ChoiceField
        id="ask-who"
        label={words.who}
        choices={requests.relatives.map((who) => ({
          value: who.personId,
          label: who.label,
          note: who.name === who.label ? undefined : who.name,
        }))}
        value={draft.grantorId}
        onChoose={(grantorId) => edit({ grantorId })}
        error={pressed && draft.grantorId === null ? words.whoMissing : null}
      />
      <Field
        id="ask-amount"
        label={words.amount}
        placeholder={words.amountHint}
        keyboard="digit"
        maxLength={9}
        value={draft.amount}
        onChange={(amount) => edit({ amount })}
        error={pressed && amountWrong ? words.wrong : null}
      />
      <ChoiceField
        label={words.visit}
        choices={[
          { value: ANY, label: words.anyVisit },
          ...requests.visits.map((one) => ({ value: one, label: words.visitNames[one] })),
        ]}
        value={draft.visit}
        onChoose={(visit) => edit({ visit })}
      />
      <ChoiceField
        label={words.place}
        choices={[{ value: ANY, label: words.anyPlace }, ...placeChoices]}
        value={draft.place}
        onChoose={(place) => edit({ place })}
      />
      <DateField
        id="ask-day"
        label={words.untilField}
        value={draft.validTo}
        min={requests.today}
        max={requests.lastDay}
        onChoose={(validTo) => edit({ validTo })}
        error={pressed && draft.validTo === '' ? words.dayMissing : null}
      />
      <Field
        id="ask-note"
        label={words.note}
        placeholder={words.noteHint}
        maxLength={60}
        value={draft.note}
        onChange={(note) => edit({ note })}
      />
      <Trouble error={act.error} />
      <Button label={words.send} busy={act.busy && words.busy} onPress={send} />
    </Card>
  )
}
