import type { CounterForm } from '@contract/shapes'
import { Button } from '@/components/Button'
import { SimulationMark } from '@/components/SimulationMark'
import { deskMoment } from '@/i18n/deskTime'
import { useText } from '@/i18n/useText'
import { formText } from './formWords'
import { PAPER } from './paperWords'
import { Facts } from './ReviewParts'

/** The form to sign, and below it the receipt that the family takes home; printed on one sheet. */
export function PrintForm({ form, onNext }: { form: CounterForm; onNext: () => void }) {
  const words = useText(formText)
  const rows = form.rows.map(({ label, text }) => [label, text] as const)
  const at = deskMoment(form.at, true)
  return (
    <>
      <article className="clerk-form" lang="zh" aria-label={PAPER.form(form.title)}>
        <SimulationMark />
        <h2>{PAPER.form(form.title)}</h2>
        <p className="note">
          {PAPER.number(form.number)} · {at}
        </p>
        <Facts facts={rows} />
        {form.commitment ? <p className="clerk-commitment">{form.commitment}</p> : null}
        <p className="clerk-signers">
          {form.signers.map((signer) => (
            <span key={signer}>{PAPER.signs(signer)}</span>
          ))}
          <span>{PAPER.clerk(form.clerk)}</span>
        </p>
        <hr />
        <h2>{PAPER.receipt(form.title)}</h2>
        <p>{PAPER.received(form.bureau, at, form.number, form.clerk)}</p>
        <SimulationMark />
      </article>
      <div className="clerk-acts">
        <Button label={words.print} icon="print" onPress={() => window.print()} />
        <Button label={words.nextOne} kind="edge" onPress={onNext} />
      </div>
    </>
  )
}
