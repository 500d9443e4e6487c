import { LOOK_REASONS, type PersonFile } from '@contract/functions/desk'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { change, Intention } from '@/services'
import { useAct } from '@/state/useAct'
import { Fault } from './Fault'
import { FileView } from './FileView'
import { Choose, Line } from './fields'

const BY = { idNumber: '身份证号', card: '社保卡号', birthCert: '出生医学证明编号' } as const

/** Whose numbers the sandbox can suggest. */
const CARDS = { idNumber: 'idNumber', card: 'cardNumber', birthCert: undefined } as const

/** One person of the region by a number of his; each look is written down with its reason. */
export function Search({ today }: { today: string }) {
  const [by, setBy] = useState<keyof typeof BY>('idNumber')
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState<keyof typeof LOOK_REASONS>('inPerson')
  const [file, setFile] = useState<PersonFile | null>(null)
  const act = useAct()
  const look = () =>
    act.run(async () => {
      const found = await change(Intention.once(), 'searchPerson', { by, number, reason })
      setFile(found)
    })
  return (
    <main className="clerk-body">
      <form
        className="clerk-sheet"
        aria-label="查人"
        onSubmit={(event) => {
          event.preventDefault()
          setFile(null)
          void look()
        }}
      >
        <Choose label="按什么查" options={BY} value={by} onChange={setBy} />
        <Line label={BY[by]} card={CARDS[by]} value={number} onChange={setNumber} />
        <Choose label="为什么查" options={LOOK_REASONS} value={reason} onChange={setReason} />
        <p className="note">只能查本地参保的人。每查一次都会记下是谁、为什么，本人看得到。</p>
        <Fault error={act.error} fact="没有查到。" />
        <Button label="查" busy={act.busy && '正在查'} onPress={() => void look()} />
      </form>
      {file ? (
        <FileView file={file} today={today} onChanged={() => void look()} />
      ) : (
        <section className="clerk-sheet">
          <EmptyState title="先在左边查一个人" hint="姓名、号码都遮着，请和本人的证件核对。" />
        </section>
      )}
    </main>
  )
}
