import type { Functions, ResultOf } from '@contract/functions'
import type { CounterForm } from '@contract/shapes'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { useLoaded } from '@/state/useLoaded'
import { Fault } from './Fault'
import { Choose, Line } from './fields'
import { formText } from './formWords'
import { clerkText } from './words'

type Kind = ResultOf<Functions['fileOtherPlaceAtCounter']>['filing']['kind']

interface OtherPlaceFormProps {
  personId: string
  today: string
  onFiled: (form: CounterForm) => void
}

/** 异地就医备案 for the person whose file is open: where, why and from when; the rules of the days are the cloud's. */
export function OtherPlaceForm({ personId, today, onFiled }: OtherPlaceFormProps) {
  const words = useText(formText)
  const { busy } = useText(clerkText)
  const empty = { place: '', kind: 'temporary' as Kind, from: today, to: '' }
  const [draft, edit, drop, now] = useDraft(`clerk-place-${personId}`, empty)
  const [pressed, setPressed] = useState(false)
  const regions = useLoaded('regions', () => call('listRegions', {}))
  const act = useAct()
  const places = Object.fromEntries([
    ['', words.choosePlace],
    ...(regions.data?.regions ?? [])
      .filter(({ parent }) => parent !== null)
      .map(({ region, name }) => [region, name] as const),
  ])
  const file = () => {
    setPressed(true)
    if (now().place === '') return
    void act.run(async () => {
      const { place, kind, from, to } = now()
      const until = kind === 'resident' || to === '' ? null : to
      const params = { personId, place, kind, from, to: until }
      const { form } = await change(JSON.stringify(params), 'fileOtherPlaceAtCounter', params)
      drop()
      onFiled(form)
    })
  }
  return (
    <form
      className="clerk-inset"
      aria-label={words.elsewhere}
      onSubmit={(event) => {
        event.preventDefault()
        file()
      }}
    >
      <h2>{words.elsewhere}</h2>
      <p className="note">{words.elsewhereLead}</p>
      <Fault error={regions.error} fact={words.placesFault} />
      <div className="clerk-two">
        <div className="clerk-fields">
          <Choose
            label={words.place}
            options={places}
            value={draft.place}
            onChange={(place) => edit({ place })}
          />
          {pressed && draft.place === '' ? (
            <p className="note" role="alert">
              {words.placeMissing}
            </p>
          ) : null}
          <Choose
            label={words.kind}
            options={words.kinds}
            value={draft.kind}
            onChange={(kind) => edit({ kind })}
          />
        </div>
        <div className="clerk-fields">
          <Line label={words.from} type="date" value={draft.from} onChange={(from) => edit({ from })} />
          {draft.kind === 'resident' ? null : (
            <Line label={words.to} type="date" value={draft.to} onChange={(to) => edit({ to })} />
          )}
        </div>
      </div>
      <Fault error={act.error} />
      <Button label={words.doFile} busy={act.busy && busy} onPress={file} />
    </form>
  )
}
