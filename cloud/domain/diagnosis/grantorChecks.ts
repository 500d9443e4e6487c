import { refusalSentence, refused } from '../../contract/refusals'
import { type Day, Fen, Relation } from '../../contract/values'
import { callName } from '../access/callName'
import { type GrantRules, inArea } from '../grant'
import type { PolicyBook } from '../policy'
import { accountTotal } from '../visit'
import { type Check, cross, tick, unknown } from './check'
import type { AidFacts, Insured } from './facts'

/** What the grantor must bring, by the rules of his region: insurance, money, relation, area. */
export function grantorChecks(
  aid: AidFacts,
  patient: Insured,
  rules: GrantRules,
  book: PolicyBook,
  today: Day,
): Check[] {
  return [
    rules.enabled
      ? tick('aidOpen', `${rules.regionName}已经开通家庭共济`)
      : cross('aidOpen', `${rules.regionName}没有开通家庭共济`, '要等参保地开通。'),
    grantorInsured(aid, rules),
    grantorBalance(aid, rules, book, today),
    relation(aid, rules),
    area(aid.grantor, patient, rules, book, today),
  ]
}

function grantorInsured({ grantor, isCaller }: AidFacts, rules: GrantRules): Check {
  const { label } = grantor
  if (!rules.grantorInsurance.includes(grantor.insurance)) {
    return cross(
      'grantorInsured',
      `${label}没有个人账户`,
      '只有职工医保有个人账户，居民医保没有可以共济的钱。',
    )
  }
  if (grantor.standing !== 'normal' || grantor.deceasedOn !== null) {
    const sentence = isCaller ? '参保恢复正常，共济就能用。' : `要${label}的参保恢复正常，共济才能用。`
    return cross('grantorInsured', `${label}的参保不正常`, sentence)
  }
  return tick('grantorInsured', `${label}参保正常`)
}

/** A grantor's balance is told to himself alone. */
function grantorBalance(
  { grantor, isCaller, purse, grant }: AidFacts,
  rules: GrantRules,
  book: PolicyBook,
  today: Day,
): Check {
  const { label } = grantor
  const total = accountTotal(purse)
  if (total === 0) return cross('grantorBalance', `${label}的账户里没有钱`, '账户有钱了，共济就能用。')
  const onlyEarlier = book.lookUp(rules.region, today, 'grant.grantor.fund').value === 'priorYearsOnly'
  const earlier = Fen.sum(
    purse.years.filter(({ creditYear }) => creditYear < yearOf(today)).map((one) => one.balance),
  )
  if (onlyEarlier && earlier === 0) {
    return cross('grantorBalance', `${label}没有历年的钱`, '这里只能用历年账户，今年的钱要到明年才能共济。')
  }
  if (grant === null && total < rules.minBalance) {
    const { refusal } = refused('AID_BALANCE_LOW', { limit: Fen.format(rules.minBalance) })
    return cross('grantorBalance', `${label}的余额不够授权`, refusalSentence(refusal))
  }
  return tick('grantorBalance', `${label}的账户里有钱`, isCaller ? `余额 ${Fen.format(total)} 元` : '')
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

function relation({ relation: code }: AidFacts, rules: GrantRules): Check {
  if (code === null) return unknown('relation', '亲属关系', '开通共济时再查')
  if (rules.relations.includes(code)) return tick('relation', '关系符合规定', `${callName(code)}，可以共济`)
  const { refusal } = refused('AID_RELATION_NOT_ALLOWED', {
    region: rules.regionName,
    relation: Relation.label(code),
    allowed: [...new Set(rules.relations.map(Relation.label))].join('、'),
  })
  return cross('relation', '关系不在共济的范围', refusalSentence(refusal))
}

/** Grants are judged by the grantor's region, bills by the patient's: the area of both must hold the two. */
function area(grantor: Insured, patient: Insured, rules: GrantRules, book: PolicyBook, today: Day): Check {
  const theirs = book.lookUp(patient.region, today, 'grant.area').value
  const reaches =
    inArea(grantor.region, patient.region, rules.area) &&
    (theirs === null || inArea(grantor.region, patient.region, theirs))
  if (!reaches) {
    const where = `${grantor.label}在${grantor.regionName}参保，${patient.label}在${patient.regionName}参保。`
    return cross('area', '两地之间不能直接共济', `${where}跨省可以用医保钱包转账。`)
  }
  if (grantor.regionName === patient.regionName) {
    return tick('area', `${grantor.label}和${patient.label}都在${patient.regionName}参保`)
  }
  return tick('area', '两地可以共济', `${grantor.regionName}和${patient.regionName}`)
}
