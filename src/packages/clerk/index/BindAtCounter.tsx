import type { CounterForm, EvidenceKind } from '@contract/shapes'
import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { useFaceCheck } from '@/components/FaceCheck'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { Fault } from './Fault'
import { Choose, Line, Present, RelationField, Ticks } from './fields'
import { formText } from './formWords'
import { PrintForm } from './PrintForm'
import { clerkText } from './words'

const EMPTY = {
  holderName: '',
  holderNumber: '',
  memberBy: 'idNumber' as 'idNumber' | 'birthCert',
  memberName: '',
  memberNumber: '',
  relation: '51',
  papers: [] as EvidenceKind[],
  confirmed: false,
}

/** A binding on the spot: by the relative's face before the window's camera, or by originals that were seen. */
export function BindAtCounter() {
  const words = useText(formText)
  const { busy } = useText(clerkText)
  const [draft, edit, drop, now] = useDraft('clerk-bind', EMPTY)
  const [done, setDone] = useState<{ form: CounterForm; waits: boolean } | null>(null)
  const face = useFaceCheck()
  const act = useAct()
  const [pressed, setPressed] = useState(false)

  const bind = (byFace: boolean) => {
    setPressed(true)
    if (!now().confirmed) return
    void act.run(async () => {
      const typed = now()
      const named = { name: typed.memberName, idNumber: typed.memberNumber }
      const question = { purpose: 'bindAtCounter', subject: named, name: typed.memberName } as const
      const faceToken = byFace ? await face.ask(question) : null
      if (byFace && faceToken === null) return
      const { state, form } = await change(JSON.stringify({ ...typed, faceToken }), 'bindAtCounter', {
        holder: { name: typed.holderName, idNumber: typed.holderNumber },
        member: typed.memberBy === 'birthCert' ? { birthCertNumber: typed.memberNumber } : named,
        relation: typed.relation,
        holderConfirmed: true,
        papersSeen: typed.papers,
        faceToken,
      })
      setDone({ form, waits: state === 'secondNeeded' })
    })
  }
  const next = () => {
    drop()
    edit(EMPTY)
    setPressed(false)
    setDone(null)
  }
  if (done) {
    return (
      <main className="clerk-body one">
        <section className="clerk-sheet" aria-label={words.bind}>
          <Banner tone={done.waits ? 'warn' : 'ok'} fact={done.waits ? words.bindWaits : words.bound}>
            {done.waits ? words.bindWaitsSay : words.boundSay}
          </Banner>
          <PrintForm form={done.form} onNext={next} />
        </section>
      </main>
    )
  }
  const byCertificate = draft.memberBy === 'birthCert'
  return (
    <main className="clerk-body one">
      <form className="clerk-sheet" aria-label={words.bind} onSubmit={(event) => event.preventDefault()}>
        <div className="clerk-two">
          <div className="clerk-fields">
            <h2>{words.holderHead}</h2>
            <Present
              who={words.holder}
              name={draft.holderName}
              idNumber={draft.holderNumber}
              confirmed={draft.confirmed}
              pressed={pressed}
              onName={(holderName) => edit({ holderName })}
              onIdNumber={(holderNumber) => edit({ holderNumber })}
              onConfirmed={(confirmed) => edit({ confirmed })}
            />
          </div>
          <div className="clerk-fields">
            <h2>{words.memberHead}</h2>
            <Choose
              label={words.by}
              options={words.byWhat}
              value={draft.memberBy}
              onChange={(memberBy) => edit({ memberBy, memberNumber: '' })}
            />
            {byCertificate ? null : (
              <Line
                label={words.name(words.member)}
                value={draft.memberName}
                onChange={(memberName) => edit({ memberName })}
              />
            )}
            <Line
              label={byCertificate ? words.birthCert : words.number(words.member)}
              card={byCertificate ? undefined : 'idNumber'}
              value={draft.memberNumber}
              onChange={(memberNumber) => edit({ memberNumber })}
            />
            <RelationField
              label={words.isOfHolder}
              value={draft.relation}
              onChange={(relation) => edit({ relation })}
            />
          </div>
        </div>
        <Ticks
          legend={words.seen}
          options={words.evidence}
          chosen={draft.papers}
          onChange={(papers) => edit({ papers })}
        />
        <p className="note">{words.bindNote}</p>
        <Fault error={act.error} />
        <div className="clerk-acts">
          {byCertificate ? null : (
            <Button label={words.bindByFace} icon="face" busy={act.busy && busy} onPress={() => bind(true)} />
          )}
          <Button
            label={words.bindByPapers}
            kind="edge"
            busy={act.busy && busy}
            onPress={() => bind(false)}
          />
        </div>
        {face.view}
      </form>
    </main>
  )
}
