import { Relation } from '@contract/values'
import { useId } from 'react'
import { DeskDay } from '@/components/DeskDay'
import { relationText } from '@/components/RelationField/words'
import { SampleNumbers } from '@/components/SamplePeople/SampleNumbers'
import { useText } from '@/i18n/useText'
import { formText } from './formWords'

interface LineProps {
  label: string
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'date' | 'month'
  max?: string
  hint?: string
  /** A number of a card: in the sandbox those of its people are suggested. */
  card?: 'idNumber' | 'cardNumber'
}

/** One line of a desk form: its label above. */
export function Line({ label, value, onChange, type = 'text', max, hint, card }: LineProps) {
  const id = useId()
  if (type === 'date')
    return (
      <div className="clerk-field">
        <label htmlFor={id}>{label}</label>
        <DeskDay id={id} value={value} max={max} onChange={onChange} />
      </div>
    )
  return (
    <div className="clerk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        max={max}
        autoComplete="off"
        placeholder={hint}
        list={card && `${id}-cards`}
        onChange={(event) => onChange(event.target.value)}
      />
      {card ? <SampleNumbers id={`${id}-cards`} of={card} /> : null}
    </div>
  )
}

interface ChooseProps<K extends string> {
  label: string
  options: Readonly<Record<K, string>>
  value: K
  onChange: (value: K) => void
}

/** One of a few, in the browser's own list. */
export function Choose<K extends string>({ label, options, value, onChange }: ChooseProps<K>) {
  const id = useId()
  return (
    <div className="clerk-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as K)}>
        {(Object.entries(options) as [K, string][]).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

interface TicksProps<K extends string> {
  legend: string
  options: Readonly<Record<K, string>>
  chosen: readonly K[]
  onChange: (chosen: K[]) => void
}

/** Several of a few. */
export function Ticks<K extends string>({ legend, options, chosen, onChange }: TicksProps<K>) {
  return (
    <fieldset className="clerk-reasons">
      <legend>{legend}</legend>
      {(Object.entries(options) as [K, string][]).map(([key, name]) => (
        <Tick
          key={key}
          label={name}
          on={chosen.includes(key)}
          onChange={(on) => onChange(on ? [...chosen, key] : chosen.filter((one) => one !== key))}
        />
      ))}
    </fieldset>
  )
}

interface TickProps {
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

/** One box to tick. */
export function Tick({ label, on, onChange }: TickProps) {
  return (
    <label className="clerk-tick">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}

interface PresentProps {
  /** 绑定人, 授权人 */
  who: string
  name: string
  idNumber: string
  /** The clerk compared him with his ID card. */
  confirmed: boolean
  /** The form was sent off: what is missing is said now. */
  pressed: boolean
  onName: (name: string) => void
  onIdNumber: (idNumber: string) => void
  onConfirmed: (confirmed: boolean) => void
}

/** Somebody who stands before the window: his name, his number, and that he is the one on his card. */
export function Present(props: PresentProps) {
  const words = useText(formText)
  const { who, confirmed } = props
  return (
    <>
      <Line label={words.name(who)} value={props.name} onChange={props.onName} />
      <Line label={words.number(who)} card="idNumber" value={props.idNumber} onChange={props.onIdNumber} />
      <Tick label={words.isThere(who)} on={confirmed} onChange={props.onConfirmed} />
      {props.pressed && !confirmed ? (
        <p className="note" role="alert">
          {words.mustBeThere(who)}
        </p>
      ) : null}
    </>
  )
}

/** What one person is to another, by GB/T 4761. */
export function RelationField(props: {
  label: string
  value: Relation
  onChange: (value: Relation) => void
}) {
  const { names } = useText(relationText)
  const options = Object.fromEntries(
    Relation.codes.map((code) => [code, names[code] ?? Relation.label(code)]),
  )
  return <Choose {...props} options={options} />
}
