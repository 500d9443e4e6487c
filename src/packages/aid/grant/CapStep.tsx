import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Amount, Button, Card, DateField, Field, Head } from '@/components'
import { useText } from '@/i18n/useText'
import { focusField } from '@/platform/focusField'
import { useProfile } from '@/state/profile'
import { LimitFields } from '../limits/LimitFields'
import { limitsText } from '../limits/words'
import { capTrouble, useCapTrouble } from './capTrouble'
import type { GrantDraft, GrantNeeds } from './draft'
import type { StepProps } from './step'
import { grantText } from './words'

/** How much: a cap for each period that the region offers, and the last day where it lets one choose. */
export function CapStep({ draft, edit, now, needs }: StepProps & { needs: GrantNeeds }) {
  const words = useText(grantText)
  const limitWords = useText(limitsText)
  const said = useCapTrouble()
  const [pressed, setPressed] = useState(false)
  const today = useProfile(({ data }) => data?.today)
  const wrongIn = ({ caps }: GrantDraft) =>
    needs.capPeriods.filter((period) => capTrouble(caps[period] ?? '') !== null)
  const next = () => {
    setPressed(true)
    const [first] = wrongIn(now())
    if (first === undefined) edit({ step: 2 })
    else focusField(`cap-${first}`)
  }
  return (
    <>
      <Card className="grant-fields">
        <Head title={words.balance} note={<Amount fen={needs.balance} size="title" />} />
        {needs.capPeriods.map((period) => (
          <Field
            key={period}
            id={`cap-${period}`}
            label={words.capIn(words.cap[period])}
            placeholder={words.capHint}
            keyboard="digit"
            maxLength={10}
            value={draft.caps[period] ?? ''}
            onChange={(typed) => edit({ caps: { ...now().caps, [period]: typed } })}
            error={pressed ? said(draft.caps[period] ?? '') : null}
          />
        ))}
        {needs.capSubject === 'total' && needs.capPeriods.length > 0 ? (
          <Text className="note">{words.total}</Text>
        ) : null}
        {needs.datesChosen ? (
          <DateField
            label={words.until}
            value={draft.validTo}
            min={today}
            onChoose={(validTo) => edit({ validTo })}
          />
        ) : null}
      </Card>
      <Card>
        <Head title={limitWords.title} note={limitWords.note} />
        <LimitFields
          limits={draft.limits}
          onChange={(limits) => edit({ limits })}
          visits={needs.visits}
          kinds={needs.kinds}
        />
      </Card>
      <Button label={words.toConfirm} onPress={next} />
      <Button label={words.back} kind="plain" onPress={() => edit({ step: 0 })} />
    </>
  )
}
