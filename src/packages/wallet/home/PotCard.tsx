import type { Functions, ResultOf } from '@contract/functions'
import { Fen } from '@contract/values'
import { Text } from '@tarojs/components'
import { Amount, Card, Head, Meta, PersonSeal, Pill, Row, Rows } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { walletText } from './words'

type Pot = ResultOf<Functions['getWallet']>['pot']

/** 共济账户: only where the region has one, or where something lies in one. */
export function PotCard({ pot }: { pot: Pot }) {
  const words = useText(walletText)
  if (!pot.offered && pot.given.length === 0 && pot.received.length === 0) return null
  const phrases = [
    words.movable(Fen.format(pot.movable)),
    ...(pot.leftThisMonth === null ? [] : [words.leftMonth(pot.leftThisMonth)]),
  ]
  return (
    <Card className="wallet-card">
      <Head title={words.pot} />
      <Text className="note">{pot.offered ? words.potSay(Fen.format(pot.keepMin)) : words.potReceived}</Text>
      {pot.offered ? <Meta phrases={phrases} /> : null}
      <Rows className="wallet-wide">
        {pot.given.map(({ who, balance }) => (
          <Row
            key={`given ${who.personId}`}
            lead={<PersonSeal who={who} />}
            title={words.potOf(who.label)}
            note={
              <>
                {words.mine} <Amount fen={balance} />
              </>
            }
            end={
              pot.offered ? (
                <Pill
                  tone="kin"
                  label={words.give}
                  spokenLabel={words.giveTo(who.label)}
                  onPress={() =>
                    void openPage('packages/wallet/send/index', { kind: 'pot', personId: who.personId })
                  }
                />
              ) : undefined
            }
          />
        ))}
        {pot.received.map(({ who, balance }) => (
          <Row
            key={`received ${who.personId}`}
            lead={<PersonSeal who={who} />}
            title={words.given(who.label)}
            end={<Amount fen={balance} size="title" />}
          />
        ))}
      </Rows>
    </Card>
  )
}
