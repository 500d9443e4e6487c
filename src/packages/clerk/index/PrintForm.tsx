import type { CounterForm } from '@contract/shapes'
import { Button } from '@/components/Button'
import { SimulationMark } from '@/components/SimulationMark'
import { deskMoment } from '@/i18n/deskTime'
import { useText } from '@/i18n/useText'
import { useSettings } from '@/state/settings'
import { formText } from './formWords'
import { PAPER_IN_ENGLISH } from './paperEnglish'
import { PAPER } from './paperWords'
import { Facts } from './ReviewParts'

/** What stands beneath a line of the paper where the window works in English. */
function Beneath({ children }: { children: string }) {
  const isEnglish = useSettings((settings) => settings.language === 'en')
  return isEnglish ? (
    <span className="clerk-beneath note" lang="en">
      {children}
    </span>
  ) : null
}

/** The form to sign, and below it the receipt that the family takes home; printed on one sheet. */
export function PrintForm({ form, onNext }: { form: CounterForm; onNext: () => void }) {
  const words = useText(formText)
  const at = deskMoment(form.at, true)
  const title = PAPER_IN_ENGLISH.heading(form.title)
  const rows = form.rows.map(
    ({ label, text }) =>
      [label, text, <Beneath key={label}>{PAPER_IN_ENGLISH.heading(label)}</Beneath>] as const,
  )
  return (
    <>
      <article className="clerk-form" lang="zh" aria-label={PAPER.form(form.title)}>
        <SimulationMark />
        <h2>
          {PAPER.form(form.title)}
          <Beneath>{PAPER_IN_ENGLISH.form(title)}</Beneath>
        </h2>
        <p className="note">
          {PAPER.number(form.number)} · {at}
          <Beneath>{PAPER_IN_ENGLISH.number}</Beneath>
        </p>
        <Facts facts={rows} />
        {form.commitment ? <p className="clerk-commitment">{form.commitment}</p> : null}
        <p className="clerk-signers">
          {form.signers.map((signer) => (
            <span key={signer}>
              {PAPER.signs(signer)}
              <Beneath>{PAPER_IN_ENGLISH.signs(PAPER_IN_ENGLISH.heading(signer))}</Beneath>
            </span>
          ))}
          <span>
            {PAPER.clerk(form.clerk)}
            <Beneath>{PAPER_IN_ENGLISH.clerk}</Beneath>
          </span>
        </p>
        <hr />
        <h2>
          {PAPER.receipt(form.title)}
          <Beneath>{PAPER_IN_ENGLISH.receipt(title)}</Beneath>
        </h2>
        <p>
          {PAPER.received(form.bureau, at, form.number, form.clerk)}
          <Beneath>
            {PAPER_IN_ENGLISH.received(deskMoment(form.at, true, 'en'), form.number, form.clerk)}
          </Beneath>
        </p>
        <SimulationMark />
      </article>
      <div className="clerk-acts">
        <Button label={words.print} icon="print" onPress={() => window.print()} />
        <Button label={words.nextOne} kind="edge" onPress={onNext} />
      </div>
    </>
  )
}
