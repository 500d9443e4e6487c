import type { LOOK_REASONS, PersonFile } from '@contract/functions/desk'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { useText } from '@/i18n/useText'
import { change, Intention } from '@/services'
import { useAct } from '@/state/useAct'
import { Fault } from './Fault'
import { FileView } from './FileView'
import { Choose, Line } from './fields'
import { clerkText } from './words'

/** Whose numbers the sandbox can suggest. */
const CARDS = { idNumber: 'idNumber', card: 'cardNumber', birthCert: undefined } as const

/** One person of the region by a number of his; each look is written down with its reason. */
export function Search({ today }: { today: string }) {
  const words = useText(clerkText)
  const [by, setBy] = useState<keyof typeof CARDS>('idNumber')
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
        aria-label={words.search}
        onSubmit={(event) => {
          event.preventDefault()
          setFile(null)
          void look()
        }}
      >
        <Choose label={words.searchBy} options={words.by} value={by} onChange={setBy} />
        <Line label={words.by[by]} card={CARDS[by]} value={number} onChange={setNumber} />
        <Choose label={words.searchWhy} options={words.lookReasons} value={reason} onChange={setReason} />
        <p className="note">{words.searchNote}</p>
        <Fault error={act.error} fact={words.notFound} />
        <Button label={words.look} busy={act.busy && words.looking} onPress={() => void look()} />
      </form>
      {file ? (
        <FileView file={file} today={today} onChanged={() => void look()} />
      ) : (
        <section className="clerk-sheet">
          <EmptyState title={words.searchFirst} hint={words.searchHint} />
        </section>
      )}
    </main>
  )
}
