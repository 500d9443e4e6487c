import { useText } from '@/i18n/useText'
import { afterText } from './afterWords'

interface ReasonFieldProps<K extends string> {
  /** The usual reasons as they are written down: the family and the clerk read them in Chinese, whoever wrote them. */
  kept: Readonly<Record<K, string>>
  /** The same in the cashier's language. */
  said: Readonly<Record<K, string>>
  value: string
  onChange: (reason: string) => void
}

/** Why something is given back: one of the usual reasons, or another in words. */
export function ReasonField<K extends string>({ kept, said, value, onChange }: ReasonFieldProps<K>) {
  const words = useText(afterText)
  const usual = Object.entries(kept) as [K, string][]
  return (
    <fieldset className="reasons">
      <legend className="note">{words.reason}</legend>
      {usual.map(([key, text]) => (
        <label key={key}>
          <input type="radio" name="reason" checked={value === text} onChange={() => onChange(text)} />
          {said[key]}
        </label>
      ))}
      <label>
        {words.other}
        <input
          aria-label={words.otherReason}
          maxLength={100}
          value={usual.some(([, text]) => text === value) ? '' : value}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </fieldset>
  )
}
