import { type CounterForm, EVIDENCE_LABELS, type EvidenceKind } from '@contract/shapes'
import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { useFaceCheck } from '@/components/FaceCheck'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { Fault } from './Fault'
import { Choose, Line, Present, RelationField, Ticks } from './fields'
import { PrintForm } from './PrintForm'

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
        <section className="clerk-sheet" aria-label="窗口绑定">
          <Banner tone={done.waits ? 'warn' : 'ok'} fact={done.waits ? '等复核。' : '已绑定。'}>
            {done.waits ? '这件要两位经办，另一位同事在“待办”里同意后生效。' : '两边都收到消息，马上能出示。'}
          </Banner>
          <PrintForm form={done.form} onNext={next} />
        </section>
      </main>
    )
  }
  const byCertificate = draft.memberBy === 'birthCert'
  return (
    <main className="clerk-body one">
      <form className="clerk-sheet" aria-label="窗口绑定" onSubmit={(event) => event.preventDefault()}>
        <div className="clerk-two">
          <div className="clerk-fields">
            <h2>绑定人（要出示码的人）</h2>
            <Present
              who="绑定人"
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
            <h2>家人（被出示码的人）</h2>
            <Choose
              label="凭什么"
              options={{ idNumber: '身份证', birthCert: '出生医学证明（还没有身份证号）' }}
              value={draft.memberBy}
              onChange={(memberBy) => edit({ memberBy, memberNumber: '' })}
            />
            {byCertificate ? null : (
              <Line
                label="家人姓名"
                value={draft.memberName}
                onChange={(memberName) => edit({ memberName })}
              />
            )}
            <Line
              label={byCertificate ? '出生医学证明编号' : '家人身份证号'}
              card={byCertificate ? undefined : 'idNumber'}
              value={draft.memberNumber}
              onChange={(memberNumber) => edit({ memberNumber })}
            />
            <RelationField
              label="家人是绑定人的"
              value={draft.relation}
              onChange={(relation) => edit({ relation })}
            />
          </div>
        </div>
        <Ticks
          legend="看过的原件"
          options={EVIDENCE_LABELS}
          chosen={draft.papers}
          onChange={(papers) => edit({ papers })}
        />
        <p className="note">家人满 16 周岁，最好本人到场刷脸；来不了的，看户口本和签了名的承诺书。</p>
        <Fault error={act.error} />
        <div className="clerk-acts">
          {byCertificate ? null : (
            <Button
              label="家人在场，刷脸绑定"
              icon="face"
              busy={act.busy && '正在办'}
              onPress={() => bind(true)}
            />
          )}
          <Button label="凭原件绑定" kind="edge" busy={act.busy && '正在办'} onPress={() => bind(false)} />
        </div>
        {face.view}
      </form>
    </main>
  )
}
