import type { Relation } from '@contract/values'
import { RelationSelect } from './RelationSelect'

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
  return (
    <div className="collector">
      <label>
        <input
          type="checkbox"
          checked={value !== null}
          onChange={(event) => onChange(event.target.checked ? SOMEBODY : null)}
        />
        家人拿着卡来代办
      </label>
      {value ? (
        <>
          <label className="note">
            来的人姓名
            <input
              value={value.name}
              autoComplete="off"
              maxLength={50}
              onChange={(event) => onChange({ ...value, name: event.target.value })}
            />
          </label>
          <RelationSelect
            label="是患者的"
            value={value.relation}
            onChange={(relation) => onChange({ ...value, relation })}
          />
        </>
      ) : null}
    </div>
  )
}
