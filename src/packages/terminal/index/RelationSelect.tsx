import { Relation } from '@contract/values'
import { relationText } from '@/components/RelationField/words'
import { useText } from '@/i18n/useText'

interface RelationSelectProps {
  label: string
  value: string
  onChange: (relation: Relation) => void
}

/** Which relative it is: one of GB/T 4761. */
export function RelationSelect({ label, value, onChange }: RelationSelectProps) {
  const { names } = useText(relationText)
  return (
    <label className="note">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {Relation.codes.map((code) => (
          <option key={code} value={code}>
            {names[code] ?? Relation.label(code)}
          </option>
        ))}
      </select>
    </label>
  )
}
