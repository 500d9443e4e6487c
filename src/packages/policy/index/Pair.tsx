import { SkeletonRows, Trouble } from '@/components'
import { Chip, type ChipTone } from '@/components/Chip'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { BasisCell } from './BasisCells'
import { policyText } from './words'

/** Whether a relative insured elsewhere can pay, by which way, and by whose rules. */
export function Pair({ patient, other, day }: { patient: string; other: string; day: string }) {
  const words = useText(policyText)
  const between = usePunctuation()
  const pair = useLoaded(`pair:${patient}:${other}:${day}`, () =>
    call('checkRegionPair', { patient, other, ...(day === '' ? {} : { day }) }),
  )
  const { data } = pair
  if (!data) {
    return pair.error ? (
      <Trouble error={pair.error} onRetry={() => void pair.load()} />
    ) : (
      <SkeletonRows count={4} />
    )
  }
  const tone: ChipTone = data.way === 'notPossible' ? 'bad' : data.way === 'unknown' ? 'warn' : 'ok'
  return (
    <section className="policy-card">
      <h2 className="policy-way">
        <Chip label={words.ways[data.way]} tone={tone} />
      </h2>
      <p className="policy-sentence">{data.sentence}</p>
      <p className="policy-note">{`${words.patient(data.patient.name)}${between.comma}${words.payer(data.other.name)}`}</p>
      <table className="policy-table">
        <tbody>
          {data.basis.map((basis) => (
            <tr key={basis.name}>
              <th scope="row">{basis.name}</th>
              <BasisCell basis={basis} />
            </tr>
          ))}
          {data.unknown.map(({ path, name, regionName }) => (
            <tr key={`${path} ${regionName}`}>
              <th scope="row">{`${name}${between.brackets(regionName)}`}</th>
              <BasisCell basis={null} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
