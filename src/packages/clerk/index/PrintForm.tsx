import type { CounterForm } from '@contract/shapes'
import { Button } from '@/components/Button'
import { SimulationMark } from '@/components/SimulationMark'
import { deskMoment } from '@/i18n/deskTime'
import { Facts } from './ReviewParts'

/** The form to sign, and below it the receipt that the family takes home; printed on one sheet. */
export function PrintForm({ form, onNext }: { form: CounterForm; onNext: () => void }) {
  const rows = form.rows.map(({ label, text }) => [label, text] as const)
  const at = deskMoment(form.at, true)
  return (
    <>
      <article className="clerk-form" aria-label={`${form.title}业务办理表`}>
        <SimulationMark />
        <h2>{form.title}业务办理表</h2>
        <p className="note">
          编号 {form.number} · {at}
        </p>
        <Facts facts={rows} />
        {form.commitment ? <p className="clerk-commitment">{form.commitment}</p> : null}
        <p className="clerk-signers">
          {form.signers.map((signer) => (
            <span key={signer}>{signer}签字：＿＿＿＿＿＿＿＿</span>
          ))}
          <span>经办：{form.clerk}</span>
        </p>
        <hr />
        <h2>{form.title}回执</h2>
        <p>
          {form.bureau} {at} 受理，编号 {form.number}，经办 {form.clerk}
          。在“亲情医保”里可以看到结果，随时可以解除或者结束。
        </p>
        <SimulationMark />
      </article>
      <div className="clerk-acts">
        <Button label="打印" icon="print" onPress={() => window.print()} />
        <Button label="办下一件" kind="edge" onPress={onNext} />
      </div>
    </>
  )
}
