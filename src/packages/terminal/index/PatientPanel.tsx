import type { Visit } from '@contract/shapes'
import { Fen, type VisitType } from '@contract/values'
import { STANDING_LABELS } from '@contract/values/insurance'
import { isHimself } from '@contract/values/shownBy'
import { Seal } from '@/components/Seal'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { type Desk, useCounter } from './counter'
import { ExpiryNote } from './ExpiryNote'
import type { CounterActs } from './useCounterActs'
import { counterText } from './words'

interface PatientPanelProps {
  visit: Visit
  desk: Desk | null
  acts: CounterActs
  visitType: VisitType | undefined
  onVisitType: (visitType: VisitType) => void
  onPremium: () => void
}

const IN_ORDER: readonly string[] = [STANDING_LABELS.normal, 'insured']

/** Whether a label says that nothing stands in the way of settling, in whichever language it was told. */
const isInOrder = (label: string): boolean => IN_ORDER.includes(label)

/** The patient, masked; and the question whether the person at the counter is the one on the screen. */
export function PatientPanel({ visit, desk, acts, visitType, onVisitType, onPremium }: PatientPanelProps) {
  const words = useText(counterText)
  const between = usePunctuation()
  const { facts: terms } = words
  const { patient } = visit
  const isSettled = useCounter((state) => state.receipt !== null)
  const types = desk?.visitTypes ?? []
  /** As it was when he was read: what was settled since has changed it. */
  const floor = isSettled ? null : patient.deductibleLeft
  const facts: readonly [string, string][] = [
    [terms.card, patient.idNumberMasked],
    [terms.insured, `${patient.regionName}${between.beside}${patient.insuranceLabel}`],
    [terms.standing, patient.standing],
    ...(floor === null
      ? []
      : ([[terms.floor, floor === 0 ? words.floorMet : words.left(Fen.format(floor))]] as [
          string,
          string,
        ][])),
    ...(visit.admittedOn ? ([[terms.since, visit.admittedOn]] as [string, string][]) : []),
    ...(visit.visitType ? ([[terms.visit, words.visitTypes[visit.visitType]]] as [string, string][]) : []),
  ]
  return (
    <section className="panel">
      <div className="p-h">
        <h2>{words.patient}</h2>
        {isHimself(visit.shownBy) && (visit.state === 'open' || visit.state === 'registered') ? (
          <button type="button" className="tb premium-way" onClick={onPremium}>
            {words.payPremium}
          </button>
        ) : null}
      </div>
      <div className="pt">
        <Seal char={patient.nameMasked.slice(0, 1)} tint={1} />
        <div>
          <div className="nm">{patient.nameMasked}</div>
          <div className="note">{words.sexAge(patient.sex, patient.age)}</div>
        </div>
      </div>
      <dl className="dl">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={term === terms.standing && !isInOrder(fact) ? 'bad' : undefined}>{fact}</dd>
          </div>
        ))}
      </dl>
      {visit.state === 'open' || visit.state === 'registered' ? (
        <ExpiryNote expiresAt={visit.expiresAt} />
      ) : null}
      {visit.state === 'open' && visitType ? (
        <div className="confirm">
          <label className="note">
            {words.visitType}
            <select value={visitType} onChange={(event) => onVisitType(event.target.value as VisitType)}>
              {types.map((type) => (
                <option key={type} value={type}>
                  {words.visitTypes[type]}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="tb main"
            aria-label={visitType === '21' ? words.admit : words.same}
            aria-keyshortcuts="F4"
            onClick={() => acts.confirmIdentity(visitType)}
          >
            {visitType === '21' ? words.admit : words.same} <kbd>F4</kbd>
          </button>
          <button type="button" className="tb edge bad" onClick={acts.reportMismatch}>
            {words.differs}
          </button>
        </div>
      ) : null}
    </section>
  )
}
