import { VISIT_TYPES, type VisitType } from '@contract/values'
import { Text, View } from '@tarojs/components'
import { Button, Card, Gated, Meta, Page, PersonSeal, SkeletonRows, spoken, Trouble } from '@/components'
import { dayInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { openPage } from '@/platform/navigate'
import { call } from '@/services'
import { useFamily } from '@/state/family'
import { useSettings } from '@/state/settings'
import { useKnown } from '@/state/useKnown'
import { useLoaded } from '@/state/useLoaded'
import { useSignedIn } from '@/state/useSignedIn'
import { CheckRow } from './CheckRow'
import { diagnosisText } from './words'
import './index.scss'

const HOTLINE = '12393'

const visitTypeOf = (text: string | undefined): VisitType | undefined =>
  VISIT_TYPES.find((known) => known === text)

/** 为什么不能用: the verdict, each precondition in the centre's order, and the one button that mends what fails. */
export default function DiagnosisPage() {
  const words = useText(diagnosisText)
  const { personId, grantorId, visitType, place } = usePageParams()
  const language = useSettings((settings) => settings.language)
  const signedIn = useSignedIn()
  useKnown(useFamily)
  const about = [personId, grantorId, visitType].join(':')
  const told = useLoaded(signedIn ? `diagnosis:${about}` : null, () =>
    call('diagnose', {
      ...(personId ? { personId } : {}),
      ...(grantorId ? { grantorId } : {}),
      ...(visitTypeOf(visitType) ? { visitType: visitTypeOf(visitType) } : {}),
    }),
  )
  const { data } = told
  const failed = data?.checks.find(({ state }) => state === 'cross')
  const mend = data && data.verdict !== 'blocked' ? (failed?.action ?? null) : null
  const thisYear = Number(data?.day.slice(0, 4) ?? 0)
  const foot = mend ? (
    <Button label={mend.label} onPress={() => void openPage(mend.page, mend.params)} />
  ) : undefined
  return (
    <Page title={words.title} back foot={foot}>
      <Gated>
        <Trouble error={told.error} onRetry={() => void told.load()} />
        {data ? (
          <>
            <Card>
              <View className="verdict">
                {data.patient ? <PersonSeal who={data.patient} size="l" /> : null}
                <View>
                  <View className="verdict-say" {...spoken({ role: 'heading', level: 2 })}>
                    {data.headline}
                  </View>
                  <View className="note">
                    <Meta
                      phrases={[
                        data.patient && data.grantor
                          ? words.aid(data.patient.label, data.grantor.label)
                          : data.patient && words.own(data.patient.label),
                        dayInWords(data.day, language, thisYear),
                        place,
                      ]}
                    />
                  </View>
                </View>
              </View>
            </Card>
            <Card className="ck-card">
              <View className="rows" {...spoken({ role: 'list', label: words.checks })}>
                {data.checks.map((check) => (
                  <CheckRow key={check.key} check={check} isMended={mend !== null && check === failed} />
                ))}
              </View>
            </Card>
          </>
        ) : told.error ? null : (
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
