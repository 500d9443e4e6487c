import { useState } from 'react'
import { Gated, Page, StepBar, useUser } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { goBack } from '@/platform/navigate'
import { useDraft } from '@/state/useDraft'
import { CapStep } from './CapStep'
import { ConfirmStep } from './ConfirmStep'
import { EMPTY_GRANT, type GrantNeeds } from './draft'
import './index.scss'
import { WhoStep } from './WhoStep'
import { grantText } from './words'

/** Granting in three steps: to whom, how much, and one sentence of what it will mean. */
export default function GrantPage() {
  return <Granting key={useUser()} />
}

function Granting() {
  const words = useText(grantText)
  const { personId } = usePageParams()
  const [draft, edit, drop, now] = useDraft('grant', { ...EMPTY_GRANT, personId: personId ?? null })
  const [needs, setNeeds] = useState<GrantNeeds | null>(null)
  // After a restart what was checked is gone: the first step checks again, with all that was typed.
  const step = needs === null ? 0 : draft.step
  const back = () => {
    if (step > 0) edit({ step: step === 2 ? 1 : 0 })
    else void goBack()
  }
  return (
    <Page title={words.title} back={back}>
      <Gated>
        <StepBar steps={words.steps} now={step} />
        {step === 0 || needs === null ? (
          <WhoStep
            draft={draft}
            edit={edit}
            now={now}
            onFound={(found) => {
              setNeeds(found)
              edit({ step: 1 })
            }}
          />
        ) : step === 1 ? (
          <CapStep draft={draft} edit={edit} now={now} needs={needs} />
        ) : (
          <ConfirmStep draft={draft} edit={edit} now={now} needs={needs} drop={drop} />
        )}
      </Gated>
    </Page>
  )
}
