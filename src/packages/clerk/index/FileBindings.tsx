import { COMPLAINTS, type PersonFile } from '@contract/functions/desk'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { deskDay } from '@/i18n/deskTime'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { Fault } from './Fault'
import { Choose } from './fields'

type Binding = PersonFile['bindings'][number]

const SAID = {
  ended: '已解除绑定，对方手机上的码马上作废，两边都收到消息。',
  secondNeeded: '已提出解除。要另一位同事同意才生效，在“待办”里能看到。',
  dismissed: '已撤下。',
} as const

/** Who shows whose code, and a forced end on a complaint. */
export function FileBindings({ file, onDone }: { file: PersonFile; onDone: (sentence: string) => void }) {
  const [ending, setEnding] = useState<Binding | null>(null)
  return (
    <>
      <h2>亲情账户</h2>
      {file.bindings.length === 0 ? <p className="note">没有。</p> : null}
      {file.bindings.map((binding) => (
        <div key={binding.bindingId} className="clerk-line">
          <span>
            {binding.role === 'holds' ? '出示' : '被'}
            {binding.other.relationLabel} {binding.other.masked}
            {binding.role === 'holds' ? '的码' : '出示'}
            <span className="note"> · {deskDay(binding.since, true)} 起</span>
            {binding.ending ? (
              <span className="note"> · 已提出解除：{COMPLAINTS[binding.ending.reason]}</span>
            ) : null}
          </span>
          <button
            type="button"
            className="clerk-link"
            aria-label={`因投诉解除和${binding.other.masked}的绑定`}
            onClick={() => setEnding(binding)}
          >
            投诉解绑
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
  const [reason, setReason] = useState<keyof typeof COMPLAINTS>(binding.ending?.reason ?? 'notConsented')
  const act = useAct()
  const end = () =>
    void act.run(async () => {
      const { bindingId, version } = binding
      const { state } = await change(`${bindingId}:${version}:${reason}`, 'forceUnbind', {
        bindingId,
        version,
        reason,
      })
      onDone(SAID[state])
    })
  return (
    <div className="clerk-inset">
      <b>
        因投诉解除和{binding.other.relationLabel} {binding.other.masked} 的绑定
      </b>
      <Choose label="原因" options={COMPLAINTS} value={reason} onChange={setReason} />
      <Fault error={act.error} />
      <div className="clerk-acts">
        <Button label="先不解" kind="edge" onPress={onClose} />
        <Button label="解除绑定" kind="edge" danger busy={act.busy && '正在办'} onPress={end} />
      </div>
    </div>
  )
}
