import type { Relation } from '@contract/values'
import { useText } from '@/i18n/useText'
import { RelationSelect } from './RelationSelect'
import { counterText } from './words'

export interface Collector {
  name: string
  relation: Relation
}

/** A collector as he stands in the form before anything was typed: most are daughters. */
export const SOMEBODY: Collector = { name: '', relation: '30' }

interface CollectorFieldsProps {
  value: Collector | null
  onChange: (collector: Collector | null) => void
}

/** A card that somebody else brought: who he is, for the receipt and the patient's records. */
export function CollectorFields({ value, onChange }: CollectorFieldsProps) {
  const words = useText(counterText)
  return (
    <div className="collector">
      <label>
        <input
          type="checkbox"
          checked={value !== null}
          onChange={(event) => onChange(event.target.checked ? SOMEBODY : null)}
        />
        {words.collects}
      </label>
      {value ? (
        <>
          <label className="note">
            {words.collector}
            <input
              value={value.name}
              autoComplete="off"
              maxLength={50}
              onChange={(event) => onChange({ ...value, name: event.target.value })}
            />
          </label>
          <RelationSelect
            label={words.isOfPatient}
            value={value.relation}
            onChange={(relation) => onChange({ ...value, relation })}
          />
        </>
      ) : null}
    </div>
  )
}
