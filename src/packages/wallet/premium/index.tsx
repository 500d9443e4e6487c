import { useState } from 'react'
import { Gated, Page } from '@/components'
import { useText } from '@/i18n/useText'
import { OffersStep } from './OffersStep'
import { PaidCard } from './PaidCard'
import { type AskedPremium, WhoStep } from './WhoStep'
import { premiumText } from './words'

/** 代缴居民医保: for whom, which year and what it covers, out of which pocket; and what was paid before. */
export default function PremiumPage() {
  const words = useText(premiumText)
  const [asked, setAsked] = useState<AskedPremium | null>(null)
  const [paid, setPaid] = useState(0)
  return (
    <Page title={words.title} back>
      <Gated>
        {asked ? (
          <OffersStep asked={asked} onPaid={() => setPaid(paid + 1)} onOther={() => setAsked(null)} />
        ) : (
          <WhoStep onAsked={setAsked} />
        )}
        <PaidCard key={paid} />
      </Gated>
    </Page>
  )
}
