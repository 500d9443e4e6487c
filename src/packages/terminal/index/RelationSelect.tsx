import { Relation } from '@contract/values'

interface RelationSelectProps {
  label: string
  value: string
  onChange: (relation: Relation) => void
}

/** Which relative it is: one of GB/T 4761. */
export function RelationSelect({ label, value, onChange }: RelationSelectProps) {
  return (
    <label className="note">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {Relation.codes.map((code) => (
          <option key={code} value={code}>
            {Relation.label(code)}
          </option>
        ))}
      </select>
    </label>
  )
}
