import { SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { BasisCell } from './BasisCells'
import { policyText } from './words'

interface Side {
  region: string
  /** Empty = today. */
  day: string
}

const asked = ({ region, day }: Side) => ({ region, ...(day === '' ? {} : { day }) })

/** Two regions, or two days of one: the rules that differ, side by side with both sources. */
export function Compared({ left, right }: { left: Side; right: Side }) {
  const words = useText(policyText)
  const name = [left.region, left.day, right.region, right.day].join(':')
  const compared = useLoaded(`compare:${name}`, () =>
    call('comparePolicies', { left: asked(left), right: asked(right) }),
  )
  const { data } = compared
  if (!data) {
    return compared.error ? (
      <Trouble error={compared.error} onRetry={() => void compared.load()} />
    ) : (
      <SkeletonRows count={8} />
    )
  }
  if (data.differences.length === 0) return <p className="policy-card">{words.same}</p>
  return (
    <section className="policy-card">
      <h2>{words.differ(data.differences.length)}</h2>
      <table className="policy-table two">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{`${data.left.name} ${data.left.day}`}</th>
            <th scope="col">{`${data.right.name} ${data.right.day}`}</th>
          </tr>
        </thead>
        <tbody>
          {data.differences.map((one) => (
            <tr key={`${one.path} ${one.insurance}`}>
              <th scope="row">
                {one.name}
                {one.insurance ? <span className="policy-note">{words.insurance[one.insurance]}</span> : null}
              </th>
              <BasisCell basis={one.left} />
              <BasisCell basis={one.right} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
