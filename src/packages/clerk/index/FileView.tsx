import type { PersonFile } from '@contract/functions/desk'
import type { CounterForm } from '@contract/shapes'
import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { usePunctuation } from '@/i18n/punctuation'
import { useDeskTime } from '@/i18n/useDeskTime'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { EventForm } from './EventForm'
import { Fault } from './Fault'
import { FileBindings } from './FileBindings'
import { formText } from './formWords'
import { OtherPlaceForm } from './OtherPlaceForm'
import { PrintForm } from './PrintForm'
import { Facts } from './ReviewParts'
import { clerkText } from './words'

interface FileViewProps {
  file: PersonFile
  today: string
  onChanged: () => void
}

const cardText = (
  words: typeof formText.zh,
  { card }: PersonFile,
  lastDay: (at: string) => string,
): string =>
  card.state === 'lost' && card.lapsesAt !== null
    ? words.lostOral(lastDay(card.lapsesAt))
    : words.cards[card.state]

/** A person's file, masked: what he has, what hangs on him, and what can be done for him. */
export function FileView({ file, today, onChanged }: FileViewProps) {
  const words = useText(formText)
  const between = usePunctuation()
  const { busy, none } = useText(clerkText)
  const { lastDay } = useDeskTime()
  const { fileFacts: terms } = words
  const { person } = file
  const [said, setSaid] = useState<string | null>(null)
  const [form, setForm] = useState<CounterForm | null>(null)
  const act = useAct()
  const done = (sentence: string) => {
    setSaid(sentence)
    onChanged()
  }
  const reportLoss = () =>
    void act.run(async () => {
      const { lapsesAt } = await change(`${person.personId}:oral`, 'reportOralLoss', {
        personId: person.personId,
      })
      done(words.lossSaid(lastDay(lapsesAt)))
    })
  const facts: readonly (readonly [string, string])[] = [
    [terms.name, person.name],
    [terms.number, person.idNumberMasked],
    [terms.age, words.age(person.age, person.birthDate)],
    [terms.insured, `${person.regionName}${between.beside}${person.insuranceLabel}`],
    [terms.standing, file.deceasedOn ? words.diedOn(file.deceasedOn) : words.standings[person.standing]],
    [terms.code, words.credential[file.credential]],
    [terms.card, cardText(words, file, lastDay)],
    [terms.open, words.openCount(file.openApplications)],
  ]
  if (form)
    return (
      <section className="clerk-sheet" aria-label={words.elsewhere}>
        <Banner tone="ok" fact={words.filed}>
          {words.filedSay}
        </Banner>
        <PrintForm form={form} onNext={() => setForm(null)} />
      </section>
    )
  return (
    <section className="clerk-sheet" aria-label={words.file}>
      {said ? <Banner tone="ok">{said}</Banner> : null}
      <Fault error={act.error} />
      <div className="clerk-two">
        <div className="clerk-column">
          <h2>{words.registered}</h2>
          <Facts facts={facts} />
          {file.card.state === 'active' ? (
            <Button label={words.reportLoss} kind="edge" busy={act.busy && busy} onPress={reportLoss} />
          ) : null}
        </div>
        <div className="clerk-column">
          <FileBindings file={file} onDone={done} />
          <h2>{words.grants}</h2>
          {file.grants.length === 0 ? <p className="note">{none}</p> : null}
          {file.grants.map((grant) => (
            <p key={grant.grantId}>
              {words[grant.role](grant.other.relationLabel, grant.other.masked)}
              <span className="note">
                {grant.state === 'paused' ? words.paused : ''}
                {grant.validTo ? words.until(grant.validTo) : words.always}
              </span>
            </p>
          ))}
        </div>
      </div>
      {file.deceasedOn === null ? (
        <>
          <OtherPlaceForm key={person.personId} personId={person.personId} today={today} onFiled={setForm} />
          <EventForm file={file} today={today} onDone={done} />
        </>
      ) : null}
    </section>
  )
}
