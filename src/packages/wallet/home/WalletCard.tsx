import type { Functions, ResultOf } from '@contract/functions'
import { Fen } from '@contract/values'
import { Text, View } from '@tarojs/components'
import { Amount, Banner, Button, Card, Head, Meta, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { walletText } from './words'

type Wallet = ResultOf<Functions['getWallet']>

/** The balance, the rules of sending in one look, and the one next thing: open, or send. */
export function WalletCard({ wallet, onChanged }: { wallet: Wallet; onChanged: () => void }) {
  const words = useText(walletText)
  const { who, limits } = wallet
  return (
    <>
      <Card className="wallet-card">
        <Head title={who.isMe ? (wallet.isOpen ? words.balance : words.title) : words.of(who.label)} />
        {wallet.isOpen ? (
          <>
            <Amount fen={wallet.balance} size="money" />
            <Text className="note">{words.use}</Text>
          </>
        ) : (
          <>
            <Text className="wallet-closed">{words.closed}</Text>
            {wallet.obstacle ? null : <Text className="note">{words.closedSay}</Text>}
          </>
        )}
        {wallet.obstacle ? (
          <Banner tone="warn">
            <Text>{wallet.obstacle}</Text>
          </Banner>
        ) : null}
        {limits && wallet.isOpen ? (
          <View className="wallet-rules">
            <Meta
              phrases={[
                words.rules(Fen.format(limits.perTransfer), limits.perDay),
                words.leftToday(limits.leftToday),
                words.hours(limits.closedFrom, limits.closedTo),
              ]}
            />
          </View>
        ) : null}
        {who.isMe && wallet.isOpen && wallet.account !== null ? (
          <View className="wallet-account">
            <Text>{words.account}</Text>
            <Amount fen={wallet.account} size="title" />
          </View>
        ) : null}
      </Card>
      {wallet.obstacle ? null : wallet.isOpen ? (
        <Sending wallet={wallet} />
      ) : (
        <Opening wallet={wallet} onChanged={onChanged} />
      )}
    </>
  )
}

/** Only one's own wallet sends. The button stays when it is closed: the next page says why, and can plan. */
function Sending({ wallet: { who, limits } }: { wallet: Wallet }) {
  const words = useText(walletText)
  if (!who.isMe || !limits) return null
  return (
    <>
      {limits.openNow ? null : (
        <Banner tone="warn">
          <Text>{words.nowClosed(limits.closedTo)}</Text>
        </Banner>
      )}
      <Button label={words.send} icon="swap" onPress={() => void openPage('packages/wallet/send/index')} />
    </>
  )
}

function Opening({ wallet: { who }, onChanged }: { wallet: Wallet; onChanged: () => void }) {
  const words = useText(walletText)
  const act = useAct()
  const open = () =>
    void act.run(async () => {
      await change(who.personId, 'openWallet', who.isMe ? {} : { personId: who.personId })
      onChanged()
    })
  return (
    <>
      <Trouble error={act.error} />
      <Button
        label={who.isMe ? words.open : words.openFor(who.label)}
        busy={act.busy && words.opening}
        onPress={open}
      />
    </>
  )
}
