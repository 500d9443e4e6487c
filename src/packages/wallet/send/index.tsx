import { Text } from '@tarojs/components'
import { Banner, Button, Card, EmptyState, Gated, Page, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { openPage, replacePage } from '@/platform/navigate'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { SendForm } from './SendForm'
import './index.scss'
import { sendText } from './words'

/** Sending to a wallet, or moving to a pot: who, out of what, how much, once or every month; one look before it goes. */
export default function SendPage() {
  const words = useText(sendText)
  const { kind } = usePageParams()
  return (
    <Page title={kind === 'pot' ? words.titlePot : words.title} back>
      <Gated>
        <SendContent kind={kind === 'pot' ? 'pot' : 'wallet'} />
      </Gated>
    </Page>
  )
}

function SendContent({ kind }: { kind: 'wallet' | 'pot' }) {
  const words = useText(sendText)
  const { data, error, load } = useLoaded('wallet:me', () => call('getWallet', {}))
  if (!data) {
    return (
      <Card>
        {error ? <Trouble error={error} onRetry={() => void load()} /> : <SkeletonRows count={4} />}
      </Card>
    )
  }
  if (kind === 'pot' && data.pot.given.length === 0) {
    return (
      <Card>
        <EmptyState
          title={words.noOne}
          hint={words.noOneHint}
          action={{ label: words.grant, onPress: () => void openPage('packages/aid/grant/index') }}
        />
      </Card>
    )
  }
  if (kind === 'wallet' && (!data.isOpen || data.obstacle !== null)) {
    return (
      <>
        <Banner tone="warn">
          <Text>{data.obstacle ?? words.notOpen}</Text>
        </Banner>
        <Button label={words.toWallet} onPress={() => void replacePage('packages/wallet/home/index')} />
      </>
    )
  }
  return <SendForm kind={kind} wallet={data} />
}
