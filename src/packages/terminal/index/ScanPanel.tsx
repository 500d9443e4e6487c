import { isHimself } from '@contract/values/shownBy'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { Icon } from '@/components/Icon'
import { SampleNumbers } from '@/components/SamplePeople/SampleNumbers'
import { useText } from '@/i18n/useText'
import { scanPicture } from '@/platform/camera'
import { type Collector, CollectorFields } from './CollectorFields'
import { type Step, useCounter } from './counter'
import type { CounterActs } from './useCounterActs'
import { isCode } from './useScannerGun'
import { counterText } from './words'

type Way = 'code' | 'idCard' | 'insuranceCard'

const WAYS: readonly Way[] = ['code', 'idCard', 'insuranceCard']

const digitsOf = (text: string): string => text.replace(/\s/g, '')

interface ScanPanelProps {
  input: RefObject<HTMLInputElement>
  acts: CounterActs
  step: Step
  onCamera: () => void
  onNext: () => void
}

/** Who it is: a code by scanner, camera, picture or typing; or a card. */
export function ScanPanel({ input, acts, step, onCamera, onNext }: ScanPanelProps) {
  const words = useText(counterText)
  const visit = useCounter((state) => state.visit)
  const done = useCounter((state) => state.done)
  const holdsItems = useCounter((state) => state.lines.length > 0)
  const [way, setWay] = useState<Way>('code')
  const [text, setText] = useState('')
  const [unreadable, setUnreadable] = useState(false)
  const [collector, setCollector] = useState<Collector | null>(null)
  // A scanner types into the field, too, and its Enter goes past the form: the next patient's field must be empty.
  // What was refused stays, to be mended: nobody types 18 digits and a name again for one wrong digit.
  useEffect(() => {
    if (!visit) return
    setText('')
    setCollector(null)
    setUnreadable(false)
  }, [visit])
  // The field takes the keyboard in the instant in which it comes, unless something is being typed elsewhere.
  useLayoutEffect(() => {
    if (!visit && !(document.activeElement instanceof HTMLInputElement)) input.current?.focus()
  }, [visit, input])
  // The next code typed or scanned takes the place of the refused one.
  const refused = acts.opening.error
  useEffect(() => {
    if (!refused || !input.current?.form?.contains(document.activeElement)) return
    input.current.focus()
    input.current.select()
  }, [refused, input])

  const open = () => {
    const typed = digitsOf(text)
    if (typed === '') return
    setUnreadable(false)
    // A slow scanner's code is one, whichever card the field is set to.
    if (way === 'code' || isCode(typed)) acts.openByCode(typed)
    else if (way === 'idCard') acts.openByIdCard(typed, collector)
    else acts.openByInsuranceCard(typed, collector)
  }
  const upload = async (file: File | undefined) => {
    if (!file) return
    const found = await scanPicture(file)
    setUnreadable(found.kind !== 'read')
    if (found.kind === 'read') acts.openByCode(found.text)
  }
  const fault = refused?.sentence ?? (unreadable ? words.unreadable : null)

  return (
    <section className="panel">
      <div className="p-h">
        <h2>{words.code}</h2>
        {visit && holdsItems ? null : <kbd>F1</kbd>}
      </div>
      {visit ? (
        <div className="scanbox scanned" role="status">
          <Icon name="okc" />
          <div>
            <b>{visit.openedBy === '01' ? words.codeRead : words.cardRead}</b>
            <div className="note">{isHimself(visit.shownBy) ? words.self : words.by(visit.shownBy)}</div>
          </div>
          {step === 'done' ? null : (
            <button type="button" className="tb edge" onClick={onNext}>
              {words.another}
            </button>
          )}
        </div>
      ) : (
        <>
          <div className="ways" role="tablist" aria-label={words.how}>
            {WAYS.map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                aria-selected={name === way}
                className={name === way ? 'on' : undefined}
                onClick={() => {
                  setWay(name)
                  setText('')
                  input.current?.focus()
                }}
              >
                {words.ways[name]}
              </button>
            ))}
          </div>
          <form
            className="scan-form"
            onSubmit={(event) => {
              event.preventDefault()
              open()
            }}
          >
            <input
              ref={input}
              value={text}
              inputMode={way === 'idCard' ? 'text' : 'numeric'}
              aria-label={words.hints[way]}
              placeholder={words.hints[way]}
              autoComplete="off"
              list={way === 'code' ? undefined : 'sample-cards'}
              onChange={(event) => setText(event.target.value)}
            />
            {way === 'code' ? null : (
              <SampleNumbers id="sample-cards" of={way === 'idCard' ? 'idNumber' : 'cardNumber'} />
            )}
            <button type="submit" className="tb main">
              {acts.opening.busy ? words.reading : words.read}
            </button>
          </form>
          {way === 'code' ? null : <CollectorFields value={collector} onChange={setCollector} />}
        </>
      )}
      {fault ? (
        <div className="alert bad" role="alert">
          <Icon name="badc" />
          <span>{fault}</span>
        </div>
      ) : null}
      {done && !visit ? (
        <div className={done.what === 'admitted' ? 'alert ok' : 'alert'} role="status">
          <Icon name={done.what === 'admitted' ? 'okc' : 'warn'} />
          <span>{words[done.what](done.nameMasked)}</span>
        </div>
      ) : null}
      {visit ? null : (
        <div className="two">
          <button type="button" className="tb" onClick={onCamera}>
            <Icon name="camera" />
            {words.camera} <kbd>F3</kbd>
          </button>
          <label className="tb">
            <Icon name="upload" />
            {words.picture}
            <input
              type="file"
              accept="image/*"
              className="sr-only"
              aria-label={words.pictureOf}
              onChange={(event) => {
                void upload(event.target.files?.[0])
                event.target.value = ''
              }}
            />
          </label>
        </div>
      )}
    </section>
  )
}
