import type { CounterForm, EvidenceKind } from '@contract/shapes'
import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { useFaceCheck } from '@/components/FaceCheck'
import { useText } from '@/i18n/useText'
import { CallError, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { Fault } from './Fault'
import { Line, Present, RelationField, Tick, Ticks } from './fields'
import { formText } from './formWords'
import { PrintForm } from './PrintForm'
import { clerkText } from './words'
import { capOf } from './yuan'

const EMPTY = {
  grantorName: '',
  grantorNumber: '',
  beneficiaryName: '',
  beneficiaryNumber: '',
  relation: '51',
  yearly: '',
  validTo: '',
  papers: [] as EvidenceKind[],
  confirmed: false,
  signed: false,
  bothHere: false,
}

/** A grant on the spot: the grantor is there, is compared with his card, and signs by hand. */
export function GrantAtCounter() {
  const words = useText(formText)
  const { busy } = useText(clerkText)
  const [draft, edit, drop, now] = useDraft('clerk-grant', EMPTY)
  const [form, setForm] = useState<CounterForm | null>(null)
  const [pressed, setPressed] = useState(false)
  const face = useFaceCheck()
  const act = useAct()
  const cap = capOf(draft.yearly)

  const grant = async (faceToken: string | null): Promise<void> => {
    const typed = now()
    const limit = capOf(typed.yearly)
    if (limit === 'wrong') return
    const done = await change(JSON.stringify({ ...typed, faceToken }), 'grantAtCounter', {
      grantor: { name: typed.grantorName, idNumber: typed.grantorNumber },
      beneficiary: { name: typed.beneficiaryName, idNumber: typed.beneficiaryNumber },
      relation: typed.relation,
      caps: limit === null ? [] : [{ period: 'year', amount: limit }],
      validFrom: null,
      validTo: typed.validTo === '' ? null : typed.validTo,
      grantorConfirmed: true,
      beneficiaryConfirmed: typed.bothHere,
      papersSeen: typed.papers,
      signed: typed.signed,
      faceToken,
    })
    setForm(done.form)
  }
  const press = () => {
    setPressed(true)
    if (!now().confirmed || capOf(now().yearly) === 'wrong') return
    void act.run(async () => {
      try {
        await grant(null)
      } catch (fault) {
        // Some regions want the grantor's face as well: it is asked for when it is missing.
        if (!(fault instanceof CallError) || fault.refusal !== 'FACE_NEEDED') throw fault
        const { grantorName: name, grantorNumber: idNumber } = now()
        const token = await face.ask({ purpose: 'grantAtCounter', subject: { name, idNumber }, name })
        if (token !== null) await grant(token)
      }
    })
  }
  const next = () => {
    drop()
    edit(EMPTY)
    setPressed(false)
    setForm(null)
  }
  if (form) {
    return (
      <main className="clerk-body one">
        <section className="clerk-sheet" aria-label={words.grant}>
          <Banner tone="ok" fact={words.granted}>
            {words.grantedSay}
          </Banner>
          <PrintForm form={form} onNext={next} />
        </section>
      </main>
    )
  }
  return (
    <main className="clerk-body one">
      <form className="clerk-sheet" aria-label={words.grant} onSubmit={(event) => event.preventDefault()}>
        <div className="clerk-two">
          <div className="clerk-fields">
            <h2>{words.grantorHead}</h2>
            <Present
              who={words.grantor}
              name={draft.grantorName}
              idNumber={draft.grantorNumber}
              confirmed={draft.confirmed}
              pressed={pressed}
              onName={(grantorName) => edit({ grantorName })}
              onIdNumber={(grantorNumber) => edit({ grantorNumber })}
              onConfirmed={(confirmed) => edit({ confirmed })}
            />
            <Tick label={words.signed} on={draft.signed} onChange={(signed) => edit({ signed })} />
          </div>
          <div className="clerk-fields">
            <h2>{words.userHead}</h2>
            <Line
              label={words.name(words.user)}
              value={draft.beneficiaryName}
              onChange={(beneficiaryName) => edit({ beneficiaryName })}
            />
            <Line
              label={words.number(words.user)}
              card="idNumber"
              value={draft.beneficiaryNumber}
              onChange={(beneficiaryNumber) => edit({ beneficiaryNumber })}
            />
            <RelationField
              label={words.isOfGrantor}
              value={draft.relation}
              onChange={(relation) => edit({ relation })}
            />
            <Tick label={words.bothHere} on={draft.bothHere} onChange={(bothHere) => edit({ bothHere })} />
          </div>
        </div>
        <div className="clerk-two">
          <div className="clerk-fields">
            <Line label={words.yearly} value={draft.yearly} onChange={(yearly) => edit({ yearly })} />
            {cap === 'wrong' ? (
              <p className="note" role="alert">
                {words.wrongYuan}
              </p>
            ) : null}
          </div>
          <Line
            label={words.validTo}
            type="date"
            value={draft.validTo}
            onChange={(validTo) => edit({ validTo })}
          />
        </div>
        <Ticks
          legend={words.seen}
          options={words.evidence}
          chosen={draft.papers}
          onChange={(papers) => edit({ papers })}
        />
        <Fault error={act.error} />
        <Button label={words.doGrant} busy={act.busy && busy} onPress={press} />
        {face.view}
      </form>
    </main>
  )
}
