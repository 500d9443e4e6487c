import type { Grant } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import {
  Amount,
  Button,
  Card,
  Chip,
  EmptyState,
  Gated,
  Head,
  Page,
  SkeletonRows,
  Trouble,
  useUser,
  WhyNot,
} from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { openPage, replacePage } from '@/platform/navigate'
import { type Grants, isOpenGrant, useGrants } from '@/state/circle'
import { useWhen } from '@/state/useWhen'
import { AnswerProposal } from './AnswerProposal'
import { CapCards } from './CapCards'
import { GrantActs } from './GrantActs'
import './index.scss'
import { LimitCard } from './LimitCard'
import { LowBalance } from './LowBalance'
import { detailText } from './words'

/** One grant as a sentence, what is left of its caps, and how to change, pause or end it. */
export default function GrantDetailPage() {
  const words = useText(detailText)
  const { grantId = '' } = usePageParams()
  const grants = useGrants()
  const { load } = grants
  const user = useUser()
  useEffect(() => {
    if (user !== null) void load()
  }, [load, user])
  const given = grants.data?.given.find((one) => one.grantId === grantId)
  const received = grants.data?.received.find((one) => one.grantId === grantId)
  const grant = given ?? received
  const title = given
    ? words.given(given.beneficiary.label)
    : received
      ? words.received(received.grantor.label)
      : words.title
  return (
    <Page title={title} back>
      <Gated>
        <Trouble error={grants.error} onRetry={() => void load()} />
        {grant ? (
          <GrantView
            grant={grant}
            mine={given !== undefined}
            lowBalance={grants.data?.lowBalance ?? null}
            onChanged={() => void load()}
          />
        ) : (
          <Card>
            {grants.data ? (
              <EmptyState
                title={words.gone}
                action={{ label: words.family, onPress: () => void replacePage('pages/family/index') }}
              />
            ) : (
              <SkeletonRows />
            )}
          </Card>
        )}
      </Gated>
    </Page>
  )
}

interface GrantViewProps {
  grant: Grant
  mine: boolean
  lowBalance: Grants['lowBalance'] | null
  onChanged: () => void
}

function GrantView({ grant, mine, lowBalance, onChanged }: GrantViewProps) {
  const words = useText(detailText)
  const { day } = useWhen()
  const other = mine ? grant.beneficiary : grant.grantor
  const open = isOpenGrant(grant)
  const lasting = open && grant.state !== 'proposed' && !grant.oneBill
  return (
    <>
      <Card className="grant-card">
        <Chip label={words.state[grant.state]} tone={grant.state === 'active' ? 'ok' : 'warn'} />
        {grant.oneBill ? <Chip label={words.oneBill} tone="kin" /> : null}
        <View className="grant-sentence">
          {mine ? words.sentenceGiven(other.label) : words.sentenceReceived(other.label)}
          {grant.validTo ? words.until(day(grant.validTo)) : words.noEnd}
        </View>
        {grant.endedBecause ? <Text className="note">{words.because(grant.endedBecause)}</Text> : null}
      </Card>
      {grant.state === 'proposed' && !mine ? <AnswerProposal grant={grant} onChanged={onChanged} /> : null}
      <CapCards grant={grant} />
      <LimitCard grant={grant} editable={mine && lasting} onChanged={onChanged} />
      <Card className="grant-card">
        <Head
          title={words.usedYear(Fen.format(grant.usedThisYear))}
          more={{ label: words.byMonth, onPress: () => void openPage('packages/aid/used/index') }}
        />
        {mine && grant.balance !== null ? (
          <View className="grant-balance">
            <Text>{words.balance}</Text>
            <Amount fen={grant.balance} size="title" />
          </View>
        ) : null}
      </Card>
      {mine && open && lowBalance ? <LowBalance lowBalance={lowBalance} onChanged={onChanged} /> : null}
      {open ? (
        <View className="grant-why">
          <WhyNot
            personId={mine ? grant.beneficiary.personId : undefined}
            grantorId={grant.grantor.personId}
            saw="noMoney"
          />
        </View>
      ) : null}
      {mine ? (
        <Button
          kind="plain"
          icon="wallet"
          label={words.wallet}
          onPress={() => void openPage('packages/wallet/home/index')}
        />
      ) : null}
      {mine && open ? <GrantActs grant={grant} onChanged={onChanged} /> : null}
    </>
  )
}
