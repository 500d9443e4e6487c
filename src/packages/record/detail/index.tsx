import { Text } from '@tarojs/components'
import {
  Button,
  Card,
  Gated,
  Head,
  Page,
  PayerList,
  Row,
  Rows,
  SkeletonRows,
  Trouble,
  WhyNot,
} from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { openPage } from '@/platform/navigate'
import { call } from '@/services'
import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import { useKnown } from '@/state/useKnown'
import { useLoaded } from '@/state/useLoaded'
import { useSignedIn } from '@/state/useSignedIn'
import { Buckets } from './Buckets'
import { Dispute } from './Dispute'
import { GivenBack } from './GivenBack'
import { Lines } from './Lines'
import { MyMoneyActs } from './MyMoneyActs'
import { NoRecord } from './NoRecord'
import { Summary } from './Summary'
import { useKeptUp } from './useKeptUp'
import { detailText } from './words'
import './index.scss'

/** One record: what the family paid, out of whose money, for what; and the way to why. */
export default function DetailPage() {
  const words = useText(detailText)
  const { id } = usePageParams()
  const signedIn = useSignedIn()
  useKnown(useFamily)
  const profile = useKnown(useProfile).data
  const me = profile?.person?.personId
  const { data, error, load } = useLoaded(id && signedIn ? `record:${id}` : null, () =>
    call('getUsage', { recordId: id ?? '' }),
  )
  const record = data?.record ?? null
  const mayComeBack = record?.kind === 'settlement' && record.state === 'settled'
  useKeptUp(load, mayComeBack && record.day === profile?.today)
  const settlementId = record?.explainable ? record.settlementId : null
  return (
    <Page
      title={words.title}
      back
      foot={
        settlementId ? (
          <Button
            label={words.why}
            onPress={() => void openPage('packages/record/explain/index', { id: settlementId, record: id })}
          />
        ) : undefined
      }
    >
      <Gated>
        <Trouble error={error} onRetry={() => void load()} />
        {id === undefined ? (
          <NoRecord />
        ) : record === null ? (
          error === null ? (
            <Card>
              <SkeletonRows count={4} />
            </Card>
          ) : null
        ) : (
          <>
            <GivenBack record={record} />
            <Summary record={record} />
            {record.payers.length > 0 ? (
              <Card>
                <Head title={record.reversal ? words.backTo : words.whose} />
                <PayerList payers={record.payers} back={record.reversal !== null} />
              </Card>
            ) : null}
            {record.buckets ? <Buckets buckets={record.buckets} /> : null}
            {record.kind === 'settlement' ? <Lines record={record} /> : null}
            <Card className="rows-card">
              <Rows>
                {record.shownBy ? (
                  <Row title={words.shownBy} end={<Text className="note">{record.shownBy}</Text>} />
                ) : null}
                <Row title={words.region} end={<Text className="note">{record.regionName}</Text>} />
              </Rows>
            </Card>
            {record.kind === 'settlement' && record.myMoney !== null ? (
              <MyMoneyActs patient={record.patient} />
            ) : null}
            {record.kind === 'settlement' ? (
              <>
                <WhyNot
                  personId={record.seenAs === 'self' ? undefined : record.patient.personId}
                  grantorId={record.seenAs === 'grantor' ? me : undefined}
                  saw="noMoney"
                />
                <Dispute
                  key={record.recordId}
                  recordId={record.recordId}
                  patient={record.patient}
                  asGrantor={record.seenAs === 'grantor'}
                />
              </>
            ) : null}
          </>
        )}
      </Gated>
    </Page>
  )
}
