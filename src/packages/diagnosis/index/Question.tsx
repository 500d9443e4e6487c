import type { Who } from '@contract/shapes'
import { VISIT_TYPES } from '@contract/values'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, ChoiceField, Head } from '@/components'
import { useText } from '@/i18n/useText'
import { useGrants } from '@/state/circle'
import { useFamily } from '@/state/family'
import { useKnown } from '@/state/useKnown'
import { SIGHTS, type Symptom } from './symptom'
import { diagnosisText } from './words'

const UNSAID = 'unsaid'
const ME = 'me'

/** Whose bill it can be: oneself, whose code one shows, and who uses one's money; each once. */
function useOthers(): Who[] {
  const members = useKnown(useFamily).data?.members ?? []
  const given = useKnown(useGrants).data?.given ?? []
  const all = [...members.map(({ who }) => who), ...given.map(({ beneficiary }) => beneficiary)]
  return [...new Map(all.map((who) => [who.personId, who])).values()]
}

interface QuestionProps {
  /** What is known already, from where one came or from the last answer. */
  symptom: Symptom
  onAnswer: (symptom: Symptom) => void
  /** Look at everything, without an answer. */
  onSkip: () => void
}

/** What happened: who was using it, where, what was seen. Nothing need be said. */
export function Question({ symptom, onAnswer, onSkip }: QuestionProps) {
  const words = useText(diagnosisText)
  const others = useOthers()
  const [said, setSaid] = useState(symptom)
  const say = (part: Partial<Symptom>) => setSaid((before) => ({ ...before, ...part }))
  const unsaid = { value: UNSAID, label: words.unsaid }
  return (
    <Card className="ck-question">
      <Head title={words.question} />
      <Text className="note">{words.questionSay}</Text>
      <ChoiceField
        label={words.who}
        choices={[
          { value: ME, label: words.me },
          ...others.map(({ personId, label }) => ({ value: personId, label })),
        ]}
        value={said.personId ?? ME}
        onChoose={(who) => say({ personId: who === ME ? null : who, grantorId: null })}
      />
      <ChoiceField
        label={words.where}
        choices={[unsaid, ...VISIT_TYPES.map((one) => ({ value: one as string, label: words.visits[one] }))]}
        value={said.visitType ?? UNSAID}
        onChoose={(where) => say({ visitType: VISIT_TYPES.find((one) => one === where) ?? null })}
      />
      <ChoiceField
        label={words.what}
        choices={[unsaid, ...SIGHTS.map((one) => ({ value: one as string, label: words.sights[one] }))]}
        value={said.saw ?? UNSAID}
        onChoose={(what) => say({ saw: SIGHTS.find((one) => one === what) ?? null })}
      />
      <Button label={words.look} onPress={() => onAnswer(said)} />
      <Button kind="plain" label={words.skip} onPress={onSkip} />
    </Card>
  )
}
