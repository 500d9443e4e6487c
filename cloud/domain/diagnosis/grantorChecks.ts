import { inLanguage } from '../../contract/english'
import { capital } from '../../contract/english/people'
import { refusalSentence, refused } from '../../contract/refusals'
import { type Day, Fen, type Language, Relation } from '../../contract/values'
import { callName } from '../access/callName'
import { type GrantRules, inArea } from '../grant'
import type { PolicyBook } from '../policy'
import { accountTotal } from '../visit'
import { type Check, cross, tick, unknown } from './check'
import type { AidFacts, Insured } from './facts'
import { GRANTOR_WORDS, type GrantorWords } from './words/grantor'

/** What the grantor must bring, by the rules of his region: insurance, money, relation, area. */
export function grantorChecks(
  aid: AidFacts,
  patient: Insured,
  rules: GrantRules,
  book: PolicyBook,
  today: Day,
  language: Language = 'zh',
): Check[] {
  const words = GRANTOR_WORDS[language]
  return [
    rules.enabled
      ? tick('aidOpen', words.offered(inLanguage(rules.regionName, language)))
      : cross('aidOpen', words.notOffered(inLanguage(rules.regionName, language)), words.notOfferedSay),
    grantorInsured(aid, rules, words),
    grantorBalance(aid, rules, book, today, language),
    relation(aid, rules, language),
    area(aid.grantor, patient, rules, book, today, words),
  ]
}

function grantorInsured({ grantor, isCaller }: AidFacts, rules: GrantRules, words: GrantorWords): Check {
  const { label } = grantor
  if (!rules.grantorInsurance.includes(grantor.insurance)) {
    return cross('grantorInsured', words.noAccount(label), words.noAccountSay)
  }
  if (grantor.standing !== 'normal' || grantor.deceasedOn !== null) {
    const sentence = isCaller ? words.mineNotNormal : words.theirsNotNormal(label)
    return cross('grantorInsured', words.notNormal(label), sentence)
  }
  return tick('grantorInsured', words.normal(label))
}

/** A grantor's balance is told to himself alone. */
function grantorBalance(
  { grantor, isCaller, purse, grant }: AidFacts,
  rules: GrantRules,
  book: PolicyBook,
  today: Day,
  language: Language,
): Check {
  const { label } = grantor
  const words = GRANTOR_WORDS[language]
  const total = accountTotal(purse)
  if (total === 0) return cross('grantorBalance', words.empty(label), words.emptySay)
  const onlyEarlier = book.lookUp(rules.region, today, 'grant.grantor.fund').value === 'priorYearsOnly'
  const earlier = Fen.sum(
    purse.years.filter(({ creditYear }) => creditYear < yearOf(today)).map((one) => one.balance),
  )
  if (onlyEarlier && earlier === 0) {
    return cross('grantorBalance', words.onlyThisYear(label), words.onlyThisYearSay)
  }
  if (grant === null && total < rules.minBalance) {
    const { refusal } = refused('AID_BALANCE_LOW', { limit: Fen.format(rules.minBalance) })
    return cross('grantorBalance', words.low(label), refusalSentence(refusal, language))
  }
  return tick('grantorBalance', words.money(label), isCaller ? words.balance(Fen.format(total)) : '')
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

function relation({ relation: code }: AidFacts, rules: GrantRules, language: Language): Check {
  const words = GRANTOR_WORDS[language]
  if (code === null) return unknown('relation', words.relation, words.relationLater)
  if (rules.relations.includes(code)) {
    const called = capital(inLanguage(callName(code), language))
    return tick('relation', words.relationFits, words.canShare(called))
  }
  const { refusal } = refused('AID_RELATION_NOT_ALLOWED', {
    region: rules.regionName,
    relation: Relation.label(code),
    allowed: [...new Set(rules.relations.map(Relation.label))].join('、'),
  })
  return cross('relation', words.relationNot, refusalSentence(refusal, language))
}

/** Grants are judged by the grantor's region, bills by the patient's: the area of both must hold the two. */
function area(
  grantor: Insured,
  patient: Insured,
  rules: GrantRules,
  book: PolicyBook,
  today: Day,
  words: GrantorWords,
): Check {
  const theirs = book.lookUp(patient.region, today, 'grant.area').value
  const reaches =
    inArea(grantor.region, patient.region, rules.area) &&
    (theirs === null || inArea(grantor.region, patient.region, theirs))
  if (!reaches) {
    const where = words.areaNotSay(grantor.label, grantor.regionName, patient.label, patient.regionName)
    return cross('area', words.areaNot, where)
  }
  if (grantor.regionName === patient.regionName) {
    return tick('area', words.bothIn(grantor.label, patient.label, patient.regionName))
  }
  return tick('area', words.areaFits, words.and(grantor.regionName, patient.regionName))
}
