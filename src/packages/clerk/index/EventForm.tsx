import type { Functions, ResultOf } from '@contract/functions'
import type { PersonFile } from '@contract/functions/desk'
import type { RegistryEvent } from '@contract/shapes'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { EVENT_NAMES, type EventDraft, EventFields, emptyEvent, eventOf } from './EventFields'
import { Fault } from './Fault'
import { Choose } from './fields'

type Preview = ResultOf<Functions['previewRegistryEvent']>

interface EventFormProps {
  file: PersonFile
  today: string
  onDone: (sentence: string) => void
}

/** A change in the registry: what it will bring about is read first, then it is entered. */
export function EventForm({ file, today, onDone }: EventFormProps) {
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
      onDone(`已登记：${title}。解除绑定 ${ended.bindings} 个，结束共济 ${ended.grants} 份。`)
    })
  return (
    <form className="clerk-inset" aria-label="登记变更" onSubmit={(event) => event.preventDefault()}>
      <h2>登记变更</h2>
      <div className="clerk-two">
        <Choose
          label="发生了什么"
          options={EVENT_NAMES}
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
            <Button label="先不登记" kind="edge" onPress={() => setPreview(null)} />
            <Button
              label={`登记：${preview.found.title}`}
              busy={act.busy && '正在登记'}
              onPress={() => enter(preview.event)}
            />
          </div>
        </>
      ) : (
        <Button label="看看会怎样" kind="soft" busy={act.busy && '正在算'} onPress={look} />
      )}
    </form>
  )
}

function Consequences({ found }: { found: Preview }) {
  return (
    <table className="clerk-table">
      <caption>{found.title}以后</caption>
      <thead>
        <tr>
          <th scope="col">什么</th>
          <th scope="col">怎样</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {found.consequences.map((line) => (
          <tr key={line.of}>
            <th scope="row">{line.label}</th>
            <td>
              {line.text}
              {line.count ? `（${line.count}）` : ''}
            </td>
            <td className="note">{line.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
