import type { Functions, ResultOf } from '@contract/functions'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Card, DangerSheet, Head, Rows, SkeletonRows, Toggle, Trouble, toast } from '@/components'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { useWhen } from '@/state/useWhen'
import { privacyText } from './words'

type Consent = ResultOf<Functions['listConsents']>['consents'][number]

/** What the user consented to; each can be taken back, after saying what follows. */
export function ConsentCard() {
  const words = useText(privacyText)
  const { when } = useWhen()
  const { data, error, load, put } = useLoaded('consents', () => call('listConsents', {}))
  const [asked, setAsked] = useState<Consent | null>(null)
  const act = useAct()

  const set = ({ kind }: Consent, given: boolean) =>
    act.run(async () => {
      put(await change(`consent-${kind}`, 'setConsent', { kind, given }))
      setAsked(null)
      toast(given ? words.given : words.taken)
      if (kind === 'health') await useProfile.getState().load()
    })
  const since = ({ given, at }: Consent) =>
    at === null ? words.withVerification : given ? words.givenOn(when(at)) : words.takenOn(when(at))

  return (
    <Card>
      <Head title={words.consents} />
      <Trouble error={error} onRetry={() => void load()} />
      {asked === null ? <Trouble error={act.error} /> : null}
      {data === null && error === null ? <SkeletonRows count={2} /> : null}
      <Rows>
        {data?.consents.map((consent) => (
          <Toggle
            key={consent.kind}
            label={words[consent.kind]}
            note={`${words[`${consent.kind}Note`]}。${since(consent)}`}
            on={consent.given}
            onChange={(on) => (on ? void set(consent, true) : setAsked(consent))}
          />
        ))}
      </Rows>
      {asked ? (
        <DangerSheet
          open
          onClose={() => setAsked(null)}
          title={words.ask[asked.kind]}
          keep={words.keep}
          go={words.take}
          busy={act.busy && words.busy}
          error={act.error}
          onGo={() => void set(asked, false)}
        >
          <Text>{words.say[asked.kind]}</Text>
        </DangerSheet>
      ) : null}
    </Card>
  )
}
