import type { Functions, ParamsOf, ResultOf } from '@contract/functions'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Banner, Button, Card, SkeletonRows, Trouble, useIdentityCheck } from '@/components'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { useKnown } from '@/state/useKnown'
import { useLoaded } from '@/state/useLoaded'
import { PayeeFields } from '../shared/PayeeFields'
import { EMPTY_PAYEE, type Known, type PayeeDraft, payeeOf, relationOf, SOMEONE } from '../shared/payee'
import { premiumText } from './words'

export interface AskedPremium {
  readonly params: ParamsOf<Functions['checkPremium']>
  readonly found: ResultOf<Functions['checkPremium']>
}

/** Whom it is for: oneself, a relative already known, or another by name and number; then what is due is asked. */
export function WhoStep({ onAsked }: { onAsked: (asked: AskedPremium) => void }) {
  const words = useText(premiumText)
  const profile = useKnown(useProfile)
  const wallet = useLoaded('wallet:me', () => call('getWallet', {}))
  // Where there are no wallets it is those whom one may grant; who may not grant can still pay for a relative.
  const needs = useLoaded('checkGrant', () => call('checkGrant', {}))
  const [draft, edit, drop, now] = useDraft('premium', EMPTY_PAYEE)
  const [pressed, setPressed] = useState(false)
  const check = useIdentityCheck(draft, 'payee')
  const act = useAct()
  const person = profile.data?.person
  if (!wallet.data || !person) {
    const error = wallet.error ?? profile.error
    return (
      <Card>
        {error ? <Trouble error={error} onRetry={() => void wallet.load()} /> : <SkeletonRows count={4} />}
      </Card>
    )
  }
  const me: Known[] =
    person.insurance === '390'
      ? [
          {
            who: { personId: person.personId, label: words.myself, name: person.name, isMe: true },
            relation: '',
          },
        ]
      : []
  const known = [...me, ...wallet.data.payees]
  const { relations } = wallet.data
  const paramsOf = (typed: PayeeDraft): AskedPremium['params'] => {
    if (typed.personId === person.personId) return {}
    const relation = relationOf(typed, known)
    return { insured: payeeOf(typed), ...(relation ? { relation } : {}) }
  }
  const ask = () => {
    const typed = now()
    setPressed(true)
    if (typed.personId === null) return
    if (typed.personId === SOMEONE && (typed.relation === null || !check.checkAll(typed))) return
    void act.run(async () => {
      const params = paramsOf(typed)
      const found = await call('checkPremium', params)
      drop()
      onAsked({ params, found })
    })
  }
  return (
    <>
      <Banner tone="main">
        <Text>{words.say}</Text>
      </Banner>
      <PayeeFields
        title={words.who}
        known={known}
        relations={relations.length > 0 ? relations : (needs.data?.relations ?? [])}
        draft={draft}
        edit={edit}
        check={check}
        pressed={pressed}
      />
      <Trouble error={act.error} />
      <Button label={words.check} busy={act.busy && words.checking} onPress={ask} />
    </>
  )
}
