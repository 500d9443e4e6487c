import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { Icon } from '@/components/Icon'
import { SampleNumbers } from '@/components/SamplePeople/SampleNumbers'
import { scanPicture } from '@/platform/camera'
import { type Collector, CollectorFields } from './CollectorFields'
import { type Step, useCounter } from './counter'
import type { CounterActs } from './useCounterActs'

type Way = 'code' | 'idCard' | 'insuranceCard'

const WAYS: Readonly<Record<Way, { label: string; hint: string }>> = {
  code: { label: '医保码', hint: '扫码，或输入 18 位码' },
  idCard: { label: '身份证', hint: '18 位身份证号' },
  insuranceCard: { label: '社保卡', hint: '卡面上的卡号' },
}

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
  const visit = useCounter((state) => state.visit)
  const done = useCounter((state) => state.done)
  const [way, setWay] = useState<Way>('code')
  const [text, setText] = useState('')
  const [unreadable, setUnreadable] = useState(false)
  // A scanner types into the field, too, and its Enter goes past the form: the next patient's field must be empty.
  useEffect(() => {
    if (visit) setText('')
  }, [visit])
  // The field takes the keyboard in the instant in which it comes, unless something is being typed elsewhere.
  useLayoutEffect(() => {
    if (!visit && !(document.activeElement instanceof HTMLInputElement)) input.current?.focus()
  }, [visit, input])
  const [collector, setCollector] = useState<Collector | null>(null)

  const open = () => {
    const typed = digitsOf(text)
    if (typed === '') return
    setUnreadable(false)
    const begun =
      way === 'code'
        ? acts.openByCode(typed)
        : way === 'idCard'
          ? acts.openByIdCard(typed, collector)
          : acts.openByInsuranceCard(typed, collector)
    if (!begun) return
    setText('')
    setCollector(null)
  }
  const upload = async (file: File | undefined) => {
    if (!file) return
    const found = await scanPicture(file)
    setUnreadable(found.kind !== 'read')
    if (found.kind === 'read') acts.openByCode(found.text)
  }
  const fault =
    acts.opening.error?.sentence ?? (unreadable ? '这张图里没有找到码。请拍清楚整个二维码，再传一次。' : null)

  return (
    <section className="panel">
      <div className="p-h">
        <h2>患者的码</h2>
        <kbd>F1</kbd>
      </div>
      {visit ? (
        <div className="scanbox scanned" role="status">
          <Icon name="okc" />
          <div>
            <b>{visit.openedBy === '01' ? '读到了，码有效' : '读到了，卡有效'}</b>
            <div className="note">{visit.shownBy}</div>
          </div>
          {step === 'done' ? null : (
            <button type="button" className="tb edge" onClick={onNext}>
              换一位
            </button>
          )}
        </div>
      ) : (
        <>
          <div className="ways" role="tablist" aria-label="怎么认人">
            {(Object.keys(WAYS) as Way[]).map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                aria-selected={name === way}
                className={name === way ? 'on' : undefined}
                onClick={() => setWay(name)}
              >
                {WAYS[name].label}
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
              aria-label={WAYS[way].hint}
              placeholder={WAYS[way].hint}
              autoComplete="off"
              list={way === 'code' ? undefined : 'sample-cards'}
              onChange={(event) => setText(event.target.value)}
            />
            {way === 'code' ? null : (
              <SampleNumbers id="sample-cards" of={way === 'idCard' ? 'idNumber' : 'cardNumber'} />
            )}
            <button type="submit" className="tb main">
              {acts.opening.busy ? '正在读' : '读取'}
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
        <div className="alert ok" role="status">
          <Icon name="okc" />
          <span>{done}</span>
        </div>
      ) : null}
      {visit ? null : (
        <div className="two">
          <button type="button" className="tb" onClick={onCamera}>
            <Icon name="camera" />
            摄像头 <kbd>F3</kbd>
          </button>
          <label className="tb">
            <Icon name="upload" />
            传图片
            <input
              type="file"
              accept="image/*"
              className="sr-only"
              aria-label="传一张带码的图片"
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
