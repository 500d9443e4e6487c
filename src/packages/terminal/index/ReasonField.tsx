interface ReasonFieldProps {
  reasons: readonly string[]
  value: string
  onChange: (reason: string) => void
}

/** Why something is given back: one of the usual reasons, or another in words. */
export function ReasonField({ reasons, value, onChange }: ReasonFieldProps) {
  return (
    <fieldset className="reasons">
      <legend className="note">原因</legend>
      {reasons.map((text) => (
        <label key={text}>
          <input type="radio" name="reason" checked={value === text} onChange={() => onChange(text)} />
          {text}
        </label>
      ))}
      <label>
        其他
        <input
          aria-label="其他原因"
          maxLength={100}
          value={reasons.includes(value) ? '' : value}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </fieldset>
  )
}
