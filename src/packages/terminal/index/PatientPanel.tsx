import type { Visit } from '@contract/shapes'
import { Fen, VISIT_TYPE_LABELS, type VisitType } from '@contract/values'
import { useState } from 'react'
import { Seal } from '@/components/Seal'
import type { Desk } from './counter'
import type { CounterActs } from './useCounterActs'

const SEXES = { male: '男', female: '女' } as const

interface PatientPanelProps {
  visit: Visit
  desk: Desk | null
  acts: CounterActs
}

/** The patient, masked; and the question whether the person at the counter is the one on the screen. */
export function PatientPanel({ visit, desk, acts }: PatientPanelProps) {
  const { patient } = visit
  const types = desk?.visitTypes ?? []
  const [chosen, setChosen] = useState<VisitType | null>(null)
  const visitType = chosen ?? types[0]
  const facts: readonly [string, string][] = [
    ['证件', patient.idNumberMasked],
    ['参保', `${patient.regionName} ${patient.insuranceLabel}`],
    ['待遇', patient.standing],
    ...(patient.deductibleLeft === null
      ? []
      : ([['起付线', `还差 ${Fen.format(patient.deductibleLeft)}`]] as [string, string][])),
    ...(visit.visitType ? ([['就诊', VISIT_TYPE_LABELS[visit.visitType]]] as [string, string][]) : []),
  ]
  return (
    <section className="panel">
      <div className="p-h">
        <h2>这次看病的人</h2>
      </div>
      <div className="pt">
        <Seal char={patient.nameMasked.slice(0, 1)} tint={1} />
        <div>
          <div className="nm">{patient.nameMasked}</div>
          <div className="note">
            {SEXES[patient.sex]}，{patient.age} 岁
          </div>
        </div>
      </div>
      <dl className="dl">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {visit.state === 'open' && visitType ? (
        <div className="confirm">
          <label className="note">
            就诊类别
            <select value={visitType} onChange={(event) => setChosen(event.target.value as VisitType)}>
              {types.map((type) => (
                <option key={type} value={type}>
                  {VISIT_TYPE_LABELS[type]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="tb main" onClick={() => acts.confirmIdentity(visitType)}>
            人证一致
          </button>
          <button type="button" className="tb edge bad" onClick={acts.reportMismatch}>
            人证不符
          </button>
        </div>
      ) : null}
    </section>
  )
}
