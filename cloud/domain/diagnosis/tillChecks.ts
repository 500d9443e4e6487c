import { inLanguage } from '../../contract/english'
import { type Language, VISIT_TYPE_LABELS, VISIT_TYPES, type VisitType } from '../../contract/values'
import type { PolicyBook } from '../policy'
import { type Check, cross, tick, unknown } from './check'
import type { AidFacts, DiagnosisFacts } from './facts'
import { TILL_WORDS, type TillWords } from './words/till'

/** What the patient's region pays by aid, and what is to be done at the till. */
export function tillChecks(
  aid: AidFacts,
  facts: DiagnosisFacts,
  book: PolicyBook,
  language: Language,
): Check[] {
  return [visit(facts, book, language), atTill(aid, facts, book, TILL_WORDS[language])]
}

function visit({ patient, visitType, today }: DiagnosisFacts, book: PolicyBook, language: Language): Check {
  const words = TILL_WORDS[language]
  const named = (one: VisitType): string => inLanguage(VISIT_TYPE_LABELS[one], language)
  const allowed = book.lookUp(patient.region, today, 'payment.aidScope.visits').value
  if (allowed === null) return unknown('visit', words.whichVisits, words.visitsUnproved)
  const list = allowed.map(named).join(words.and)
  if (visitType !== null && !allowed.includes(visitType)) {
    return cross('visit', words.visitNot(named(visitType)), words.visitsOf(patient.regionName, list))
  }
  if (visitType !== null) return tick('visit', words.visitFits(named(visitType)))
  const isAll = VISIT_TYPES.every((one) => allowed.includes(one))
  return isAll ? tick('visit', words.anyVisit) : unknown('visit', words.depends, words.visits(list))
}

function atTill(
  { grantor }: AidFacts,
  { patient, ownBalance, today, visitType }: DiagnosisFacts,
  book: PolicyBook,
  words: TillWords,
): Check {
  const mode = book.lookUp(patient.region, today, 'payment.mode').value
  if (mode === 'POOL_TRANSFER') {
    return unknown('atTill', words.movedFirst, words.movedFirstSay)
  }
  if (mode === 'SECOND_SCAN') {
    return unknown('atTill', words.secondScan, words.secondScanSay(grantor.label))
  }
  if (
    book.lookUp(patient.region, today, 'payment.ownFirst').value === 'zeroBalanceOnly' &&
    ownBalance !== 0
  ) {
    const sentence = words.ownFirstSay(patient.regionName, patient.label)
    return ownBalance === null
      ? unknown('atTill', words.ownFirst, sentence)
      : cross('atTill', words.ownLeft(patient.label), sentence)
  }
  const everywhere = book.lookUp(patient.region, today, 'payment.atTill').value
  const pharmacy = book.lookUp(patient.region, today, 'payment.atTillPharmacy').value
  const onRequest = (visitType === '41' && pharmacy !== null ? pharmacy : everywhere) === 'onRequest'
  return onRequest
    ? unknown('atTill', words.onRequest, words.onRequestSay)
    : tick('atTill', words.byItself, words.byItselfSay(patient.label, grantor.label))
}
