import { type Day, Fen, VISIT_TYPE_LABELS, VISIT_TYPES } from '../../contract/values'
import { CAP_LABELS, grantState, narrowest } from '../grant'
import type { PolicyBook } from '../policy'
import { type Check, cross, type Mending, tick, unknown } from './check'
import type { AidFacts, DiagnosisFacts } from './facts'

/** The grant itself: there, in force, with something left of its caps. */
export function grantChecks(aid: AidFacts, facts: DiagnosisFacts): Check[] {
  const { grant } = aid
  const state = grant && grantState(grant.facts, facts.today)
  if (!grant || (state !== 'active' && state !== 'paused')) {
    return [
      missing(aid, facts, state !== null),
      unknown('inForce', '开始的日子', '开通后再查'),
      unknown('cap', '额度', '开通后再查'),
    ]
  }
  return [
    tick('grant', '已经开通家庭共济', `${aid.grantor.label}给${facts.patient.label}开通的`),
    inForce(aid, grant, state === 'paused', facts.today),
    cap(aid, grant),
  ]
}

/** 只开通亲情账户没做共济: the commonest reason of all. */
function missing(
  { grantor, isCaller }: AidFacts,
  { patient, binding }: DiagnosisFacts,
  isOver: boolean,
): Check {
  const title = isOver ? '家庭共济已经结束' : '还没有开通家庭共济'
  const mend: Mending | null = isCaller
    ? {
        label: `给${patient.label}开通共济（约 1 分钟）`,
        page: 'packages/aid/grant/index',
        params: { personId: patient.personId },
      }
    : null
  const bound = binding !== null && isCaller
  const sentence = bound
    ? `绑定以后，您能替${patient.label}出示码，花的还是${patient.label}自己的钱。要花您的钱，得再开通共济。`
    : isCaller
      ? `要花您的钱，得先给${patient.label}开通共济。`
      : `要花${grantor.label}的钱，得由${grantor.label}来开通共济。`
  return cross('grant', title, sentence, mend)
}

type LiveGrant = NonNullable<AidFacts['grant']>

const toGrant = (label: string, { isCaller }: AidFacts, { grantId }: LiveGrant): Mending | null =>
  isCaller ? { label, page: 'packages/aid/detail/index', params: { grantId } } : null

function inForce(aid: AidFacts, grant: LiveGrant, isPaused: boolean, today: Day): Check {
  const { validFrom, validTo } = grant.facts
  if (isPaused) {
    const sentence = aid.isCaller ? '恢复以后就能用。' : `要${aid.grantor.label}恢复以后才能用。`
    return cross('inForce', '共济暂停了', sentence, toGrant('去恢复共济', aid, grant))
  }
  if (validFrom > today) return cross('inForce', '共济还没到开始的日子', `从 ${validFrom} 起可以用。`)
  return tick('inForce', '共济在有效期里', validTo === null ? '长期有效' : `用到 ${validTo}`)
}

function cap(aid: AidFacts, grant: LiveGrant): Check {
  const least = narrowest(grant.caps)
  if (least === null) return tick('cap', '没有设额度')
  const period = CAP_LABELS[least.period]
  if (least.left > 0) return tick('cap', `${period}的额度还没用完`, `还能用 ${Fen.format(least.left)} 元`)
  const sentence = aid.isCaller ? '改高额度就能接着用。' : `要${aid.grantor.label}改高额度，才能接着用。`
  return cross('cap', `${period}的额度用完了`, sentence, toGrant('去改额度', aid, grant))
}

/** What the patient's region pays by aid, and what is to be done at the till. */
export function tillChecks(aid: AidFacts, facts: DiagnosisFacts, book: PolicyBook): Check[] {
  return [visit(facts, book), atTill(aid, facts, book)]
}

function visit({ patient, visitType, today }: DiagnosisFacts, book: PolicyBook): Check {
  const allowed = book.lookUp(patient.region, today, 'payment.aidScope.visits').value
  if (allowed === null) return unknown('visit', '哪些就诊能用', '当地规则待核实')
  const list = allowed.map((one) => VISIT_TYPE_LABELS[one]).join('、')
  if (visitType !== null && !allowed.includes(visitType)) {
    return cross(
      'visit',
      `${VISIT_TYPE_LABELS[visitType]}不能用共济`,
      `${patient.regionName}能用在：${list}。`,
    )
  }
  if (visitType !== null) return tick('visit', `${VISIT_TYPE_LABELS[visitType]}可以用共济`)
  const isAll = VISIT_TYPES.every((one) => allowed.includes(one))
  return isAll ? tick('visit', '看病买药都能用') : unknown('visit', '要看是哪种就诊', `能用在：${list}。`)
}

function atTill(
  { grantor }: AidFacts,
  { patient, ownBalance, today, visitType }: DiagnosisFacts,
  book: PolicyBook,
): Check {
  const mode = book.lookUp(patient.region, today, 'payment.mode').value
  if (mode === 'POOL_TRANSFER') {
    return unknown('atTill', '这里要先划拨', '先把钱划到共济账户，结算时才能用。')
  }
  if (mode === 'SECOND_SCAN') {
    return unknown('atTill', '结算后再扫一次码', `结算后再扫${grantor.label}的码，才花${grantor.label}的钱。`)
  }
  if (
    book.lookUp(patient.region, today, 'payment.ownFirst').value === 'zeroBalanceOnly' &&
    ownBalance !== 0
  ) {
    const sentence = `${patient.regionName}规定，${patient.label}自己的账户用完，才能用家人的。`
    return ownBalance === null
      ? unknown('atTill', '要先用完自己的账户', sentence)
      : cross('atTill', `${patient.label}自己的账户还有钱`, sentence)
  }
  const everywhere = book.lookUp(patient.region, today, 'payment.atTill').value
  const pharmacy = book.lookUp(patient.region, today, 'payment.atTillPharmacy').value
  const onRequest = (visitType === '41' && pharmacy !== null ? pharmacy : everywhere) === 'onRequest'
  return onRequest
    ? unknown('atTill', '结算时要说一声', '跟收费员说“用家庭共济”，不说就不会用。')
    : tick('atTill', '结算时自动使用', `${patient.label}自己的账户不够了，就用${grantor.label}的。`)
}
