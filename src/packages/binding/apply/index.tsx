import { useState } from 'react'
import { Gated, Page, StepBar, useUser } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { goBack } from '@/platform/navigate'
import { call } from '@/services'
import { useDraft } from '@/state/useDraft'
import { useLoaded } from '@/state/useLoaded'
import { ConsentStep } from './ConsentStep'
import { DetailsStep } from './DetailsStep'
import { EMPTY_DRAFT, type Needs } from './draft'
import './index.scss'
import { applyText } from './words'

/** Binding a relative: what is needed is told first, each field is checked as it is left, and a draft is kept. */
export default function ApplyPage() {
  const user = useUser()
  return <Apply key={user} signedIn={user !== null} />
}

function Apply({ signedIn }: { signedIn: boolean }) {
  const words = useText(applyText)
  const { mends } = usePageParams()
  const [draft, edit, drop, now] = useDraft('binding', EMPTY_DRAFT)
  const [found, setFound] = useState<Needs | null>(null)
  const needs = useLoaded(signedIn ? 'checkBinding' : null, () => call('checkBinding', {}))
  const atConsent = draft.step === 'consent' && found !== null

  const back = () => {
    if (atConsent) edit({ step: 'details' })
    else void goBack()
  }
  return (
    <Page title={words.title} back={back}>
      <Gated>
        <StepBar steps={words.steps} now={atConsent ? 1 : 0} />
        {atConsent ? (
          <ConsentStep draft={draft} edit={edit} drop={drop} now={now} needs={found} mends={mends ?? null} />
        ) : (
          <DetailsStep
            draft={draft}
            edit={edit}
            now={now}
            needs={needs}
            onFound={(result) => {
              setFound(result)
              edit({ step: 'consent', way: null })
            }}
          />
        )}
      </Gated>
    </Page>
  )
}
