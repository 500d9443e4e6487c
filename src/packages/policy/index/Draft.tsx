import type { Functions, ResultOf } from '@contract/functions'
import { useEffect, useState } from 'react'
import { Button } from '@/components'
import { DeskDoor } from '@/components/DeskDoor'
import { useText } from '@/i18n/useText'
import { call, Session } from '@/services'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { DraftResult } from './DraftResult'
import { exampleDraft } from './exampleDraft'
import { policyText } from './words'

/** A draft of rules over a year of bills: written here, tried by the clerk of its region, kept nowhere. */
export function Draft() {
  const profile = useProfile()
  const words = useText(policyText)
  const load = profile.load
  useEffect(() => {
    if (Session.isOpen()) void load()
  }, [load])
  const own = profile.data?.roles.clerkOf ?? null
  if (own) return <Desk region={own.region} name={own.regionName} />
  return (
    <DeskDoor
      title={words.tabs.draft}
      persona="clerk"
      lead={words.draftLead}
      wrongRole={profile.data !== null}
      onEntered={() => void load()}
    />
  )
}

function Desk({ region, name }: { region: string; name: string }) {
  const words = useText(policyText)
  const [draft, setDraft] = useState(() => exampleDraft(region, name))
  const [tried, setTried] = useState<ResultOf<Functions['tryDraft']> | null>(null)
  const act = useAct()
  const press = async () => {
    setTried(null)
    const result = await act.run(() => call('tryDraft', { draft }))
    if (result) setTried(result)
  }
  return (
    <section className="policy-card policy-draft">
      <h2>{words.draftOf(name)}</h2>
      <p className="policy-note">{words.draftHow}</p>
      <label>
        {words.draftText}
        <textarea
          rows={16}
          spellCheck={false}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
      </label>
      {act.error ? (
        <p role="alert" className="policy-fault">
          {act.error.sentence}
        </p>
      ) : null}
      <Button label={words.tryIt} busy={act.busy && words.trying} onPress={() => void press()} />
      {tried ? <DraftResult tried={tried} /> : null}
    </section>
  )
}
