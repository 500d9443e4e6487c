import { VISIT_TYPES } from '@contract/values'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Gated, Page, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { openPage } from '@/platform/navigate'
import { call } from '@/services'
import { useFamily } from '@/state/family'
import { useKnown } from '@/state/useKnown'
import { useLoaded } from '@/state/useLoaded'
import { useSignedIn } from '@/state/useSignedIn'
import { Findings } from './Findings'
import { Question } from './Question'
import { firstToMend, SIGHTS, type Symptom } from './symptom'
import { diagnosisText } from './words'
import './index.scss'

const HOTLINE = '12393'

/** What the failure that one came from says already. */
function useKnownSymptom(): Symptom & { place: string | undefined } {
  const { personId, grantorId, visitType, saw, place } = usePageParams()
  return {
    personId: personId ?? null,
    grantorId: grantorId ?? null,
    visitType: VISIT_TYPES.find((known) => known === visitType) ?? null,
    saw: SIGHTS.find((known) => known === saw) ?? null,
    place,
  }
}

/**
 * 为什么不能用: first what happened, where one did not come from a failure that says it; then the verdict, each
 * precondition in the centre's order, and the one button that mends what fails.
 */
export default function DiagnosisPage() {
  const words = useText(diagnosisText)
  const { place, ...known } = useKnownSymptom()
  const [symptom, setSymptom] = useState<Symptom>(known)
  const [asking, setAsking] = useState(Object.values(known).every((part) => part === null))
  const signedIn = useSignedIn()
  useKnown(useFamily)
  const { personId, grantorId, visitType, saw } = symptom
  const about = [personId, grantorId, visitType].map((part) => part ?? '').join(':')
  const told = useLoaded(signedIn && !asking ? `diagnosis:${about}` : null, () =>
    call('diagnose', {
      ...(personId ? { personId } : {}),
      ...(grantorId ? { grantorId } : {}),
      ...(visitType ? { visitType } : {}),
    }),
  )
  const data = asking ? null : told.data
  const mended = data && data.verdict !== 'blocked' ? (firstToMend(data.checks, saw) ?? null) : null
  const mend = mended?.action ?? null
  const foot = mend ? (
    <Button label={mend.label} onPress={() => void openPage(mend.page, mend.params)} />
  ) : undefined
  const show = (said: Symptom) => {
    setSymptom(said)
    setAsking(false)
  }
  return (
    <Page title={words.title} back foot={foot}>
      <Gated unverified>
        {asking ? (
          <Question symptom={symptom} onAnswer={show} onSkip={() => show(known)} />
        ) : (
          <Trouble error={told.error} onRetry={() => void told.load()} />
        )}
        {data ? (
          <Findings
            told={data}
            symptom={symptom}
            place={place}
            mended={mend ? mended : null}
            onAskAgain={() => setAsking(true)}
          />
        ) : asking || told.error ? null : (
          <Card>
            <SkeletonRows count={6} />
          </Card>
        )}
        <View className="note ck-hotline">
          <Text>{words.hotline}</Text>
          <Text className="ck-number">{HOTLINE}</Text>
        </View>
      </Gated>
    </Page>
  )
}
