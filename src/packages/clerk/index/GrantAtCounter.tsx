import { type CounterForm, EVIDENCE_LABELS, type EvidenceKind } from '@contract/shapes'
import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { useFaceCheck } from '@/components/FaceCheck'
import { CallError, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { Fault } from './Fault'
import { Line, Present, RelationField, Tick, Ticks } from './fields'
import { PrintForm } from './PrintForm'
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
export function GrantAtCounter({ today }: { today: string }) {
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
        <section className="clerk-sheet" aria-label="窗口共济">
          <Banner tone="ok" fact="已开通共济。">
            两边都收到消息，今天起能用。
          </Banner>
          <PrintForm form={form} onNext={next} />
        </section>
      </main>
    )
  }
  return (
    <main className="clerk-body one">
      <form className="clerk-sheet" aria-label="窗口共济" onSubmit={(event) => event.preventDefault()}>
        <div className="clerk-two">
          <div className="clerk-fields">
            <h2>授权人（出钱的人）</h2>
            <Present
              who="授权人"
              name={draft.grantorName}
              idNumber={draft.grantorNumber}
              confirmed={draft.confirmed}
              pressed={pressed}
              onName={(grantorName) => edit({ grantorName })}
              onIdNumber={(grantorNumber) => edit({ grantorNumber })}
              onConfirmed={(confirmed) => edit({ confirmed })}
            />
            <Tick label="承诺书已手写签字" on={draft.signed} onChange={(signed) => edit({ signed })} />
          </div>
          <div className="clerk-fields">
            <h2>使用人（花钱的家人）</h2>
            <Line
              label="使用人姓名"
              value={draft.beneficiaryName}
              onChange={(beneficiaryName) => edit({ beneficiaryName })}
            />
            <Line
              label="使用人身份证号"
              card="idNumber"
              value={draft.beneficiaryNumber}
              onChange={(beneficiaryNumber) => edit({ beneficiaryNumber })}
            />
            <RelationField
              label="使用人是授权人的"
              value={draft.relation}
              onChange={(relation) => edit({ relation })}
            />
            <Tick
              label="使用人也在场，同意接受"
              on={draft.bothHere}
              onChange={(bothHere) => edit({ bothHere })}
            />
          </div>
        </div>
        <div className="clerk-two">
          <div className="clerk-fields">
            <Line
              label="每年最多（元，不填就是不设）"
              value={draft.yearly}
              onChange={(yearly) => edit({ yearly })}
            />
            {cap === 'wrong' ? (
              <p className="note" role="alert">
                请填元，最多两位小数，例如 1000。
              </p>
            ) : null}
          </div>
          <Line
            label="用到哪天（不填就是长期）"
            type="date"
            value={draft.validTo}
            hint={today}
            onChange={(validTo) => edit({ validTo })}
          />
        </div>
        <Ticks
          legend="看过的原件"
          options={EVIDENCE_LABELS}
          chosen={draft.papers}
          onChange={(papers) => edit({ papers })}
        />
        <Fault error={act.error} />
        <Button label="开通共济" busy={act.busy && '正在办'} onPress={press} />
        {face.view}
      </form>
    </main>
  )
}
