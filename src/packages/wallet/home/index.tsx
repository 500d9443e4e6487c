import { Card, Gated, Icon, Page, Row, Rows, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { openPage } from '@/platform/navigate'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import './index.scss'
import { PlanCard } from './PlanCard'
import { PotCard } from './PotCard'
import { WaitingCard } from './WaitingCard'
import { WalletCard } from './WalletCard'
import { walletText } from './words'

/** 医保钱包 and 共济账户: what is there, what waits for an answer, what is planned; of oneself or of a member. */
export default function WalletPage() {
  const words = useText(walletText)
  return (
    <Page title={words.title} back>
      <Gated>
        <WalletContent />
      </Gated>
    </Page>
  )
}

function WalletContent() {
  const words = useText(walletText)
  const { personId } = usePageParams()
  const wallet = useLoaded(`wallet:${personId ?? 'me'}`, () =>
    call('getWallet', personId === undefined ? {} : { personId }),
  )
  const { data, error } = wallet
  const again = () => void wallet.load()
  if (!data) {
    return <Card>{error ? <Trouble error={error} onRetry={again} /> : <SkeletonRows count={4} />}</Card>
  }
  const ofWhom = data.who.isMe ? {} : { personId: data.who.personId }
  return (
    <>
      <Trouble error={error} onRetry={again} />
      <WaitingCard waiting={data.waiting} onChanged={again} />
      <WalletCard wallet={data} onChanged={again} />
      <PotCard pot={data.pot} />
      <PlanCard plans={data.plans} onChanged={again} />
      <Card className="rows-card">
        <Rows>
          <Row
            lead={<Icon name="list" />}
            title={words.history}
            note={words.historyNote}
            onPress={() => void openPage('packages/wallet/history/index', ofWhom)}
          />
          <Row
            lead={<Icon name="shield" />}
            title={words.premium}
            note={words.premiumNote}
            onPress={() => void openPage('packages/wallet/premium/index')}
          />
        </Rows>
      </Card>
    </>
  )
}
