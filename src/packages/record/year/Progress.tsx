import { Fen } from '@contract/values/fen'
import { Text, View } from '@tarojs/components'
import { Card, Head, Meter, SkeletonRows, Trouble, useAmountInWords } from '@/components'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { OnPaper } from './OnPaper'
import { yearText } from './words'

const { zh } = yearText

/** How far this year's deductible is paid, and how much of the annual limit is used; one's own, or a member's. */
export function Progress({ personId }: { personId: string | null }) {
  const words = useText(yearText)
  const { named } = useAmountInWords()
  const { data, error, load } = useLoaded(`balances:${personId ?? 'me'}`, () =>
    call('getBalances', personId === null ? {} : { personId }),
  )
  // Of a person whose money one only gave, nothing is to be seen.
  if (error?.refusal === 'NOT_FOUND') return null
  const title = data && !data.who.isMe ? words.progressOf(data.who.label) : words.progress
  return (
    <Card>
      <OnPaper>{zh.progress}</OnPaper>
      <Head title={title} />
      {data === null ? (
        error ? (
          <Trouble error={error} onRetry={() => void load()} />
        ) : (
          <SkeletonRows count={2} />
        )
      ) : null}
      {data?.deductible ? (
        <View className="year-meter">
          <Text>{words.deductible}</Text>
          <Meter
            left={data.deductible.paid}
            of={data.deductible.limit}
            label={named(words.deductible, data.deductible.paid)}
          />
          <Text className="note">
            {data.deductible.left === 0
              ? words.deductibleDone
              : words.paid(Fen.format(data.deductible.paid), Fen.format(data.deductible.limit))}
          </Text>
        </View>
      ) : null}
      {data && !data.deductible ? <Text className="note">{words.deductibleNone}</Text> : null}
      {data ? (
        <View className="year-meter">
          <Text>{words.fund}</Text>
          {data.annualLimit === null ? null : (
            <Meter
              left={data.fundPaidThisYear}
              of={data.annualLimit}
              label={named(words.fund, data.fundPaidThisYear)}
            />
          )}
          <Text className="note">
            {data.annualLimit === null
              ? words.noLimit(Fen.format(data.fundPaidThisYear))
              : words.fundOf(Fen.format(data.fundPaidThisYear), Fen.format(data.annualLimit))}
          </Text>
        </View>
      ) : null}
    </Card>
  )
}
