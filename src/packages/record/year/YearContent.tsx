import { Fen } from '@contract/values/fen'
import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  Amount,
  Card,
  ChoiceField,
  EmptyState,
  Head,
  PayerLegend,
  paidParts,
  SkeletonRows,
  SplitBar,
  Trouble,
} from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { call } from '@/services'
import { useProfile } from '@/state/profile'
import { useKnown } from '@/state/useKnown'
import { useLoaded } from '@/state/useLoaded'
import { useSignedIn } from '@/state/useSignedIn'
import { ByKind } from './ByKind'
import { ByMonth } from './ByMonth'
import { OnPaper, WhoseOnPaper } from './OnPaper'
import { Progress } from './Progress'
import { TakeAway } from './TakeAway'
import { yearText } from './words'

const ALL = 'all'
const { zh } = yearText

/** One year of one person or of all; the cloud adds everything up. */
export function YearContent() {
  const words = useText(yearText)
  const params = usePageParams()
  const signedIn = useSignedIn()
  const profile = useKnown(useProfile).data
  const today = profile?.today ?? null
  const [year, setYear] = useState<number | null>(params.year ? Number(params.year) : null)
  const [personId, setPersonId] = useState(params.personId ?? ALL)
  const filter = { ...(year === null ? {} : { year }), ...(personId === ALL ? {} : { personId }) }
  const { data, error, load } = useLoaded(signedIn ? `year:${JSON.stringify(filter)}` : null, () =>
    call('summariseUsage', { filter }),
  )
  if (data === null) {
    return error ? (
      <Trouble error={error} onRetry={() => void load()} />
    ) : (
      <Card>
        <SkeletonRows count={5} />
      </Card>
    )
  }
  const isThisYear = today?.startsWith(String(data.year)) ?? false
  const parts = paidParts(data.totals)
  const years = data.years.length > 0 ? data.years : [data.year]
  const chosen = data.people.find((who) => who.personId === personId)
  const withPremium = data.byVisit.some(({ visitType }) => visitType === null)
  return (
    <>
      <Card className="year-filters no-print">
        <ChoiceField
          label={words.chooseYear}
          choices={years.map((one) => ({ value: String(one), label: words.yearOf(one) }))}
          value={String(data.year)}
          onChoose={(chosen) => setYear(Number(chosen))}
        />
        <ChoiceField
          label={words.choosePerson}
          choices={[
            { value: ALL, label: words.everyone },
            ...data.people.map((who) => ({ value: who.personId, label: who.label })),
          ]}
          value={personId}
          onChoose={setPersonId}
        />
      </Card>
      <Trouble error={error} onRetry={() => void load()} />
      <Card>
        <OnPaper>{`${zh.title} ${zh.yearOf(data.year)}`}</OnPaper>
        <WhoseOnPaper of={chosen?.name ?? null} reader={profile?.person?.name ?? null} />
        <OnPaper>{withPremium ? zh.totalWithPremium : zh.total}</OnPaper>
        <Head
          title={withPremium ? words.totalWithPremium : words.total}
          note={words.countOf(data.year, data.totals.count)}
        />
        <Amount fen={data.totals.totalFee} size="money" />
        {data.totals.count === 0 ? (
          <EmptyState title={words.none} />
        ) : (
          <View className="year-split">
            <View>
              <OnPaper>{zh.byPayer}</OnPaper>
              <Head title={words.byPayer} />
            </View>
            <SplitBar parts={parts} thick />
            <PayerLegend parts={parts} />
          </View>
        )}
        {data.totals.familyPay > 0 ? (
          <View className="note year-of">
            {words.family} <Amount fen={data.totals.familyPay} />
          </View>
        ) : null}
        {data.totals.myMoney > 0 ? (
          <View className="note">
            {words.mine} <Amount fen={data.totals.myMoney} />
          </View>
        ) : null}
        {data.totals.movedOut > 0 || data.totals.movedIn > 0 ? (
          <View className="note">
            {words.moved(Fen.format(data.totals.movedOut), Fen.format(data.totals.movedIn))}
          </View>
        ) : null}
      </Card>
      {data.months.length > 0 ? <ByMonth summary={data} today={today ?? ''} /> : null}
      {data.byVisit.length > 0 ? <ByKind summary={data} /> : null}
      {isThisYear ? <Progress personId={personId === ALL ? null : personId} /> : null}
      <TakeAway filter={{ ...filter, year: data.year }} today={today ?? ''} />
    </>
  )
}
