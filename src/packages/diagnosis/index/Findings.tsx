import type { Functions, ResultOf } from '@contract/functions'
import type { Who } from '@contract/shapes'
import { View } from '@tarojs/components'
import { Card, Meta, More, PersonSeal, spoken } from '@/components'
import { dayInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { useSettings } from '@/state/settings'
import { type Check, CheckRow } from './CheckRow'
import { explains, type Symptom } from './symptom'
import { diagnosisText } from './words'

interface FindingsProps {
  told: ResultOf<Functions['diagnose']>
  symptom: Symptom
  place: string | undefined
  /** The check that the button of the page's foot mends. */
  mended: Check | null
  onAskAgain: () => void
}

const named = (who: Who): string | null => (who.isMe ? null : who.label)

/** The verdict, and each precondition in the centre's order. */
export function Findings({ told, symptom, place, mended, onAskAgain }: FindingsProps) {
  const words = useText(diagnosisText)
  const language = useSettings((settings) => settings.language)
  const { patient, grantor, day } = told
  const thisYear = Number(day.slice(0, 4))
  const { visitType, saw } = symptom
  return (
    <>
      <Card>
        <View className="verdict">
          {patient ? <PersonSeal who={patient} size="l" /> : null}
          <View>
            <View className="verdict-say" {...spoken({ role: 'heading', level: 2 })}>
              {told.headline}
            </View>
            <View className="note">
              <Meta
                phrases={[
                  patient && grantor
                    ? words.aid(named(patient), named(grantor))
                    : patient && words.own(named(patient)),
                  dayInWords(day, language, thisYear),
                  place,
                  visitType && words.visits[visitType],
                  saw && words.sights[saw],
                ]}
              />
            </View>
            <More label={words.askAgain} onPress={onAskAgain} />
          </View>
        </View>
      </Card>
      <Card className="ck-card">
        <View className="rows" {...spoken({ role: 'list', label: words.checks })}>
          {told.checks.map((check) => (
            <CheckRow
              key={check.key}
              check={check}
              isMended={check === mended}
              isSeen={explains(check, saw)}
            />
          ))}
        </View>
      </Card>
    </>
  )
}
