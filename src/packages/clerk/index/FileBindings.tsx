import type { COMPLAINTS, PersonFile } from '@contract/functions/desk'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { useDeskTime } from '@/i18n/useDeskTime'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { Fault } from './Fault'
import { Choose } from './fields'
import { formText } from './formWords'
import { clerkText } from './words'

type Complaint = keyof typeof COMPLAINTS
type Binding = PersonFile['bindings'][number]

/** Who shows whose code, and a forced end on a complaint. */
export function FileBindings({ file, onDone }: { file: PersonFile; onDone: (sentence: string) => void }) {
  const words = useText(formText)
  const { none, complaints } = useText(clerkText)
  const time = useDeskTime()
  const [ending, setEnding] = useState<Binding | null>(null)
  return (
    <>
      <h2>{words.bindings}</h2>
      {file.bindings.length === 0 ? <p className="note">{none}</p> : null}
      {file.bindings.map((binding) => (
        <div key={binding.bindingId} className="clerk-line">
          <span>
            {words[binding.role](binding.other.relationLabel, binding.other.masked)}
            <span className="note">{words.since(time.day(binding.since, true))}</span>
            {binding.ending ? (
              <span className="note">{words.proposed(complaints[binding.ending.reason])}</span>
            ) : null}
          </span>
          <button
            type="button"
            className="clerk-link"
            aria-label={words.complaintOf(binding.other.masked)}
            onClick={() => setEnding(binding)}
          >
            {words.complaint}
          </button>
        </div>
      ))}
      {ending ? (
        <ForceUnbind
          key={ending.bindingId}
          binding={ending}
          onDone={(sentence) => {
            setEnding(null)
            onDone(sentence)
          }}
          onClose={() => setEnding(null)}
        />
      ) : null}
    </>
  )
}

interface ForceUnbindProps {
  binding: Binding
  onDone: (sentence: string) => void
  onClose: () => void
}

function ForceUnbind({ binding, onDone, onClose }: ForceUnbindProps) {
  const words = useText(formText)
  const { busy, complaints } = useText(clerkText)
  const [reason, setReason] = useState<Complaint>(binding.ending?.reason ?? 'notConsented')
  const act = useAct()
  const end = () =>
    void act.run(async () => {
      const { bindingId, version } = binding
      const { state } = await change(`${bindingId}:${version}:${reason}`, 'forceUnbind', {
        bindingId,
        version,
        reason,
      })
      onDone(words.ended[state])
    })
  return (
    <div className="clerk-inset">
      <b>{words.complaintTitle(binding.other.relationLabel, binding.other.masked)}</b>
      <Choose label={words.why} options={complaints} value={reason} onChange={setReason} />
      <Fault error={act.error} />
      <div className="clerk-acts">
        <Button label={words.endNot} kind="edge" onPress={onClose} />
        <Button label={words.end} kind="edge" danger busy={act.busy && busy} onPress={end} />
      </div>
    </div>
  )
}
