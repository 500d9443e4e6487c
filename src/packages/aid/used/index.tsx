import type { Functions, ResultOf } from '@contract/functions'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import {
  Amount,
  Button,
  Buttons,
  Card,
  EmptyState,
  Gated,
  Head,
  Page,
  PersonSeal,
  Row,
  Rows,
  SkeletonRows,
  Trouble,
} from '@/components'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { useSignedIn } from '@/state/useSignedIn'
import './index.scss'
import { usedText } from './words'

type Sums = ResultOf<Functions['summariseAid']>

/** Who used how much of whose money, by month; a year at a time. */
export default function UsedPage() {
  const words = useText(usedText)
  const signedIn = useSignedIn()
  const [year, setYear] = useState<number | null>(null)
  const { data, error, load } = useLoaded(signedIn ? `aidSums:${year ?? 'now'}` : null, () =>
    call('summariseAid', year === null ? {} : { year }),
  )
  return (
    <Page title={words.title} back>
      <Gated>
        <Trouble error={error} onRetry={() => void load()} />
        {data === null ? (
          error === null ? (
            <Card>
              <SkeletonRows count={4} />
            </Card>
          ) : null
        ) : (
          <>
            <Side
              title={words.given}
              none={words.noneGiven}
              sums={data.given}
              total={data.givenTotal}
              year={data.year}
            />
            <Side
              title={words.received}
              none={words.noneReceived}
              sums={data.received}
              total={data.receivedTotal}
              year={data.year}
            />
            <View className="note center">{words.note}</View>
            <Buttons>
              <Button
                kind="edge"
                label={words.earlier(data.year - 1)}
                onPress={() => setYear(data.year - 1)}
              />
              {year === null ? null : (
                <Button
                  kind="edge"
                  label={words.earlier(data.year + 1)}
                  onPress={() => setYear(data.year + 1)}
                />
              )}
            </Buttons>
          </>
        )}
      </Gated>
    </Page>
  )
}

interface SideProps {
  title: string
  none: string
  sums: Sums['given']
  total: number
  year: number
}

function Side({ title, none, sums, total, year }: SideProps) {
  const words = useText(usedText)
  return (
    <Card>
      <Head title={title} note={words.yearOf(year)} />
      {sums.length === 0 ? (
        <EmptyState title={none} />
      ) : (
        <Amount fen={total} size="money" className="c-aid" />
      )}
      <Rows>
        {sums.map(({ who, total: all, months }) => (
          <Row
            key={who.personId}
            lead={<PersonSeal who={who} />}
            title={who.label}
            end={<Amount fen={all} />}
            below={
              <View className="used-months">
                {months.map(({ month, amount }) => (
                  <View key={month} className="used-month note">
                    <Text>{words.month(Number(month.slice(5)))}</Text>
                    <Amount fen={amount} />
                  </View>
                ))}
              </View>
            }
          />
        ))}
      </Rows>
    </Card>
  )
}
