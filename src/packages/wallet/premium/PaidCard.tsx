import { Amount, Card, Head, Meta, PersonSeal, Row, Rows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { useWhen } from '@/state/useWhen'
import { useCover } from './useCover'
import { premiumText } from './words'

/** What was paid before, by oneself or for one's family. */
export function PaidCard() {
  const words = useText(premiumText)
  const { when } = useWhen()
  const cover = useCover()
  const { data, error, load } = useLoaded('premiums', () => call('listPremiums', {}))
  const trouble = <Trouble error={error} onRetry={() => void load()} />
  if (!data || data.premiums.length === 0) return trouble
  return (
    <Card>
      {trouble}
      <Head title={words.history} />
      <Rows>
        {data.premiums.map((premium) => (
          <Row
            key={premium.premiumId}
            roomy
            lead={<PersonSeal who={premium.insured} />}
            title={`${premium.insured.label} ${words.year(premium.year)}`}
            note={
              <Meta
                phrases={[
                  words.by(premium.payer.isMe ? words.me : premium.payer.label),
                  when(premium.paidAt),
                  cover(premium),
                ]}
              />
            }
            end={<Amount fen={premium.amount} size="title" />}
          />
        ))}
      </Rows>
    </Card>
  )
}
