import type { Functions, ResultOf } from '@contract/functions'
import type { PersonFile } from '@contract/functions/desk'
import type { RegistryEvent } from '@contract/shapes'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { type EventDraft, EventFields, emptyEvent, eventOf } from './EventFields'
import { Fault } from './Fault'
import { Choose } from './fields'
import { formText } from './formWords'

type Preview = ResultOf<Functions['previewRegistryEvent']>

interface EventFormProps {
  file: PersonFile
  today: string
  onDone: (sentence: string) => void
}

/** A change in the registry: what it will bring about is read first, then it is entered. */
export function EventForm({ file, today, onDone }: EventFormProps) {
  const words = useText(formText)
  const { personId } = file.person
  const [draft, setDraft] = useState<EventDraft>(() => emptyEvent(today))
  const [preview, setPreview] = useState<{ event: RegistryEvent; found: Preview } | null>(null)
  const act = useAct()
  const edit = (part: Partial<EventDraft>) => {
    setPreview(null)
    setDraft((now) => ({ ...now, ...part }))
  }
  const look = () =>
    void act.run(async () => {
      const event = eventOf(draft)
      setPreview({ event, found: await call('previewRegistryEvent', { personId, event }) })
    })
  const enter = (event: RegistryEvent) =>
    void act.run(async () => {
      const body = JSON.stringify(event)
      const { title, ended } = await change(`${personId}:${body}`, 'applyRegistryEvent', { personId, event })
      setPreview(null)
      setDraft(emptyEvent(today))
      onDone(words.enteredSaid(title, ended.bindings, ended.grants))
    })
  return (
    <form className="clerk-inset" aria-label={words.change} onSubmit={(event) => event.preventDefault()}>
      <h2>{words.change}</h2>
      <div className="clerk-two">
        <Choose
          label={words.happened}
          options={words.events}
          value={draft.kind}
          onChange={(kind) => edit({ kind })}
        />
        <EventFields draft={draft} edit={edit} today={today} />
      </div>
      <Fault error={act.error} />
      {preview ? (
        <>
          <Consequences found={preview.found} />
          <div className="clerk-acts">
            <Button label={words.enterNot} kind="edge" onPress={() => setPreview(null)} />
            <Button
              label={words.enter(preview.found.title)}
              busy={act.busy && words.entering}
              onPress={() => enter(preview.event)}
            />
          </div>
        </>
      ) : (
        <Button label={words.seeWhat} kind="soft" busy={act.busy && words.seeing} onPress={look} />
      )}
    </form>
  )
}

function Consequences({ found }: { found: Preview }) {
  const words = useText(formText)
  return (
    <table className="clerk-table">
      <caption>{words.after(found.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.how}</th>
          <th scope="col">{words.columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {found.consequences.map((line) => (
          <tr key={line.of}>
            <th scope="row">{line.label}</th>
            <td>
              {line.text}
              {line.count ? words.count(line.count) : ''}
            </td>
            <td className="note">{line.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
