import { useId } from 'react'

interface LineProps {
  label: string
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'date' | 'month'
  max?: string
  hint?: string
}

/** One line of a desk form: its label above. */
export function Line({ label, value, onChange, type = 'text', max, hint }: LineProps) {
  const id = useId()
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
        onChange={(event) => onChange(event.target.value)}
      />
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
