import type { Functions, ResultOf } from '@contract/functions'

type Region = ResultOf<Functions['listRegions']>['regions'][number]

interface RegionFieldProps {
  label: string
  regions: readonly Region[]
  value: string
  onChoose: (region: string) => void
}

/** A region by the browser's own list: typed by its first letters, moved in by arrows. */
export function RegionField({ label, regions, value, onChoose }: RegionFieldProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {regions.map(({ region, name }) => (
          <option key={region} value={region}>{`${name} ${region}`}</option>
        ))}
      </select>
    </label>
  )
}
