import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Amount, Button, Card, DateField, Field, Head } from '@/components'
import { useText } from '@/i18n/useText'
import { LimitFields } from '../limits/LimitFields'
import { limitsText } from '../limits/words'
import { type GrantDraft, type GrantNeeds, typedFen } from './draft'
import type { StepProps } from './step'
import { grantText } from './words'

/** How much: a cap for each period that the region offers, and the last day where it lets one choose. */
export function CapStep({ draft, edit, now, needs }: StepProps & { needs: GrantNeeds }) {
  const words = useText(grantText)
  const limitWords = useText(limitsText)
  const [pressed, setPressed] = useState(false)
  const wrongIn = ({ caps }: GrantDraft) =>
    needs.capPeriods.filter((period) => typedFen(caps[period] ?? '') === 'wrong')
  const wrong = wrongIn(draft)
  const next = () => {
    setPressed(true)
    if (wrongIn(now()).length === 0) edit({ step: 2 })
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
            error={pressed && wrong.includes(period) ? words.capWrong : null}
          />
        ))}
        {needs.capSubject === 'total' && needs.capPeriods.length > 0 ? (
          <Text className="note">{words.total}</Text>
        ) : null}
        {needs.datesChosen ? (
          <DateField label={words.until} value={draft.validTo} onChoose={(validTo) => edit({ validTo })} />
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
