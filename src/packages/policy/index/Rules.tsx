import { SkeletonRows, Trouble } from '@/components'
import { Banner } from '@/components/Banner'
import { Chip } from '@/components/Chip'
import { languageOf } from '@/i18n/languageOf'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { BasisCell } from './BasisCells'
import { policyText } from './words'

/** One region on one day: the five official questions, every rule with its source, and what has none. */
export function Rules({ region, day }: { region: string; day: string }) {
  const words = useText(policyText)
  const policy = useLoaded(`policy:${region}:${day}`, () =>
    call('getPolicy', { region, ...(day === '' ? {} : { day }) }),
  )
  const { data } = policy
  if (!data) {
    return policy.error ? (
      <Trouble error={policy.error} onRetry={() => void policy.load()} />
    ) : (
      <SkeletonRows count={8} />
    )
  }
  return (
    <>
      {data.simulated ? <Banner tone="main">{words.simulated}</Banner> : null}
      <section className="policy-card">
        <h2>{words.questions}</h2>
        <dl className="policy-questions">
          {data.answers.map(({ key, question, answer, source }) => (
            <div key={key}>
              <dt>{question}</dt>
              <dd>
                {answer ?? <Chip label={words.unverified} tone="bad" />}
                {source ? (
                  <span className="policy-note" lang={languageOf(source.title)}>
                    {source.title}
                  </span>
                ) : null}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="policy-card">
        <h2>{words.rules}</h2>
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {data.parameters.map((basis) => (
              <tr key={`${basis.path} ${basis.name}`}>
                <th scope="row">{basis.name}</th>
                <BasisCell basis={basis} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {data.unknown.length > 0 ? (
        <section className="policy-card">
          <h2>{words.unknown}</h2>
          <p className="policy-note">{data.unknown.map(({ name }) => name).join('、')}</p>
        </section>
      ) : null}
    </>
  )
}
