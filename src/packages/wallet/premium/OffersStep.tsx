import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Amount, Banner, Button, Card, Chip, EmptyState, Head, Pill, Row, Rows } from '@/components'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { PaySheet } from './PaySheet'
import { useCover } from './useCover'
import type { AskedPremium } from './WhoStep'
import { premiumText } from './words'

interface OffersStepProps {
  asked: AskedPremium
  onPaid: () => void
  onOther: () => void
}

type Offer = AskedPremium['found']['offers'][number]

/** The years of one person: what each costs and covers, whether it is paid and by whom. */
export function OffersStep({ asked, onPaid, onOther }: OffersStepProps) {
  const words = useText(premiumText)
  const { insured } = asked.found
  const { data, load } = useLoaded(`premium:${insured.personId}`, () => call('checkPremium', asked.params))
  const found = data ?? asked.found
  const [chosen, setChosen] = useState<Offer | null>(null)
  const canPay = found.account !== null || found.wallet !== null
  return (
    <>
      <Card>
        <Head title={words.of(insured.label)} more={{ label: words.other, onPress: onOther }} />
        {found.offers.length === 0 ? (
          <EmptyState title={words.none} hint={words.noneHint} />
        ) : (
          <Rows>
            {found.offers.map((offer) => (
              <OfferRow key={offer.year} offer={offer} onPay={canPay ? () => setChosen(offer) : undefined} />
            ))}
          </Rows>
        )}
      </Card>
      {canPay ? null : (
        <Banner tone="warn">
          <Text>{words.noPocket}</Text>
        </Banner>
      )}
      <PaySheet
        offer={chosen}
        asked={{ params: asked.params, found }}
        onClose={() => setChosen(null)}
        onPaid={() => {
          setChosen(null)
          void load()
          onPaid()
        }}
      />
      <Button kind="plain" label={words.other} onPress={onOther} />
    </>
  )
}

function OfferRow({ offer, onPay }: { offer: Offer; onPay: (() => void) | undefined }) {
  const words = useText(premiumText)
  const cover = useCover()
  const { paid } = offer
  return (
    <Row
      title={words.year(offer.year)}
      note={
        <>
          <View>
            <Amount fen={offer.amount} />
          </View>
          <View>{cover(offer)}</View>
          {offer.retroactive && !paid ? <View>{words.retroactive}</View> : null}
          <Chip
            label={paid ? words.paid(paid.payer.isMe ? words.me : paid.payer.label) : words.toPay}
            tone={paid ? 'ok' : 'warn'}
          />
        </>
      }
      end={
        !paid && onPay ? (
          <Pill tone="main" label={words.pay} spokenLabel={words.payOf(offer.year)} onPress={onPay} />
        ) : undefined
      }
    />
  )
}
