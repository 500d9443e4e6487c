import type { Visit } from '@contract/shapes'
import { Fen, VISIT_TYPE_LABELS, type VisitType } from '@contract/values'
import { Seal } from '@/components/Seal'
import type { Desk } from './counter'
import { ExpiryNote } from './ExpiryNote'
import type { CounterActs } from './useCounterActs'

const SEXES = { male: '男', female: '女' } as const

interface PatientPanelProps {
  visit: Visit
  desk: Desk | null
  acts: CounterActs
  visitType: VisitType | undefined
  onVisitType: (visitType: VisitType) => void
  onPremium: () => void
}

/** The patient, masked; and the question whether the person at the counter is the one on the screen. */
export function PatientPanel({ visit, desk, acts, visitType, onVisitType, onPremium }: PatientPanelProps) {
  const { patient } = visit
  const types = desk?.visitTypes ?? []
  const facts: readonly [string, string][] = [
    ['证件', patient.idNumberMasked],
    ['参保', `${patient.regionName} ${patient.insuranceLabel}`],
    ['待遇', patient.standing],
    ...(patient.deductibleLeft === null
      ? []
      : ([['起付线', `还差 ${Fen.format(patient.deductibleLeft)}`]] as [string, string][])),
    ...(visit.admittedOn ? ([['入院', visit.admittedOn]] as [string, string][]) : []),
    ...(visit.visitType ? ([['就诊', VISIT_TYPE_LABELS[visit.visitType]]] as [string, string][]) : []),
  ]
  return (
    <section className="panel">
      <div className="p-h">
        <h2>这次看病的人</h2>
        {visit.shownBy === '本人' && (visit.state === 'open' || visit.state === 'registered') ? (
          <button type="button" className="tb premium-way" onClick={onPremium}>
            代缴居民医保
          </button>
        ) : null}
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
      {visit.state === 'open' || visit.state === 'registered' ? (
        <ExpiryNote expiresAt={visit.expiresAt} />
      ) : null}
      {visit.state === 'open' && visitType ? (
        <div className="confirm">
          <label className="note">
            就诊类别
            <select value={visitType} onChange={(event) => onVisitType(event.target.value as VisitType)}>
              {types.map((type) => (
                <option key={type} value={type}>
                  {VISIT_TYPE_LABELS[type]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="tb main" onClick={() => acts.confirmIdentity(visitType)}>
            {visitType === '21' ? '人证一致，入院登记' : '人证一致'}
          </button>
          <button type="button" className="tb edge bad" onClick={acts.reportMismatch}>
            人证不符
          </button>
        </div>
      ) : null}
    </section>
  )
}
