import type { Context } from '../../calls'
import { refusalSentence } from '../../contract/refusals'
import type { MoneyOrder } from '../../contract/shapes'
import { Relation } from '../../contract/values'
import { type MoneyStep, mayPay, moneySteps, narrowest, paymentRules } from '../../domain/grant'
import { type Viewer, whoBeyond, whoFor } from '../../domain/usage'
import { judgePatient } from '../../domain/visit'
import type { PersonDocument } from '../../store'
import { loadPurse } from '../money/purse'
import { type Circle, loadCircle } from '../people/loadCircle'
import { loadReceived, type ReceivedGrant } from './loadReceived'

/** A person who is in no registry pays in cash. */
const CASH_ONLY: MoneyOrder = {
  mode: 'AUTO_CHAIN',
  atTill: 'automatic',
  steps: [{ kind: 'cash', who: null, balance: null, capLeft: null, capPeriod: null }],
  obstacle: null,
}

/**
 * 本次花的是谁的钱, before there is a bill: in which order whose account pays for a patient today, as one of his
 * family sees it. Balances are given for the viewer's own account and for that of a patient whom he may look
 * at; what is left of a cap is told, a grantor's balance is not. `obstacle` says why the insurance does not pay
 * at all.
 * @param viewerPersonId who looks: the patient himself, a holder, a grantor
 * @param patientPersonId whose bill it would be
 * @param circle of the viewer, where it has been read already
 */
export async function loadMoneyOrder(
  context: Context,
  viewerPersonId: string,
  patientPersonId: string,
  circle: Circle | null = null,
): Promise<MoneyOrder> {
  const { store, ports, policies } = context
  const day = ports.clock.today()
  const [patient, viewer, purse, received] = await Promise.all([
    store.get('person', patientPersonId),
    circle ?? loadCircle(context, viewerPersonId),
    loadPurse(context, patientPersonId),
    loadReceived(context, patientPersonId, day),
  ])
  if (!patient || !viewer) return CASH_ONLY
  const rules = paymentRules(policies, patient.data.region, day)
  const able = judgePatient(patient.data)
  const paying = received.filter(({ grant, grantor }) => isAble(grantor.data) && mayPay(grant.data, day))
  const steps = moneySteps(
    { personId: patient.id, hasAccount: hasAccount(patient.data, purse.years.length), purse: purse.purse },
    paying.map((one) => ({
      grantorId: one.grantor.id,
      order: one.grant.data.order,
      grantedOn: one.grant.data.grantedOn,
      purse: one.purse.purse,
      narrowest: narrowest(one.caps),
    })),
    rules,
  )
  return {
    mode: rules.mode,
    atTill: rules.atTill,
    steps: steps.map((step, place) => stepView(step, place, viewer, patient.id, paying)),
    obstacle: able.ok ? null : refusalSentence(able.refusal, context.language),
  }
}

/** 职工 have an account, even an empty one; somebody who became a resident keeps what he had. */
const hasAccount = (person: PersonDocument, accounts: number): boolean =>
  person.insurance === '310' || accounts > 0

const isAble = (grantor: PersonDocument): boolean =>
  grantor.standing === 'normal' && grantor.deceasedOn === null

function stepView(
  step: MoneyStep,
  place: number,
  viewer: Viewer,
  patientId: string,
  paying: readonly ReceivedGrant[],
): MoneyOrder['steps'][number] {
  const { personId } = step
  const isVisible = personId === viewer.personId || (personId === patientId && viewer.members.has(patientId))
  return {
    kind: step.kind,
    who: personId === null ? null : whoPays(personId, place, viewer, patientId, paying),
    balance: isVisible ? step.balance : null,
    capLeft: step.cap?.left ?? null,
    capPeriod: step.cap?.period ?? null,
  }
}

function whoPays(
  personId: string,
  place: number,
  viewer: Viewer,
  patientId: string,
  paying: readonly ReceivedGrant[],
) {
  const isKnown = personId === viewer.personId || viewer.names.has(personId)
  if (isKnown) return whoFor(viewer, personId)
  const one = paying.find(({ grantor }) => grantor.id === personId)
  const relation = one ? Relation.inverse(one.grant.data.relation, one.grantor.data.sex) : null
  return whoBeyond(viewer, patientId, relation, place)
}
