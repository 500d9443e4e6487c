import { personInEnglish } from '../../contract/english/people'
import { placeInEnglish } from '../../contract/english/places'
import type { Language } from '../../contract/values'
import { grantRules } from '../grant'
import type { PolicyBook } from '../policy'
import { type Check, unknown } from './check'
import type { AidFacts, DiagnosisFacts, Insured } from './facts'
import { grantChecks } from './grantChecks'
import { grantorChecks } from './grantorChecks'
import { ownChecks } from './ownChecks'
import { tillChecks } from './tillChecks'
import { TILL_WORDS } from './words/till'

export type Verdict = 'fine' | 'oneStep' | 'steps' | 'blocked'

export interface Diagnosis {
  readonly verdict: Verdict
  readonly headline: string
  readonly checks: readonly Check[]
}

/**
 * 为什么不能用: every precondition of using a code, and a relative's money where one is named, in the order in
 * which the centre looks at them. What cannot be known yet, or has no source, is `unknown`, never a tick.
 */
export function diagnose(about: DiagnosisFacts, book: PolicyBook, language: Language = 'zh'): Diagnosis {
  const facts = language === 'en' ? calledInEnglish(about) : about
  const { aid } = facts
  return conclude(
    [...ownChecks(facts, language), ...(aid === null ? [] : aidChecks(aid, facts, book, language))],
    language,
  )
}

const called = (insured: Insured): Insured => ({
  ...insured,
  label: personInEnglish(insured.label),
  regionName: placeInEnglish(insured.regionName),
})

const calledInEnglish = (facts: DiagnosisFacts): DiagnosisFacts => ({
  ...facts,
  patient: called(facts.patient),
  aid: facts.aid && { ...facts.aid, grantor: called(facts.aid.grantor) },
})

function aidChecks(aid: AidFacts, facts: DiagnosisFacts, book: PolicyBook, language: Language): Check[] {
  if (!aid.isTied || !facts.isTied) return grantChecks(aid, facts, language)
  const words = TILL_WORDS[language]
  const rules = grantRules(book, aid.grantor.region, facts.today)
  const grantor = rules.ok
    ? grantorChecks(aid, facts.patient, rules.value, book, facts.today, language)
    : [unknown('aidOpen', words.aidOf(aid.grantor.regionName), words.unproved)]
  return [...grantor, ...grantChecks(aid, facts, language), ...tillChecks(aid, facts, book, language)]
}

/** The verdict over all checks: how many steps are missing, or that the caller cannot mend it himself. */
export function conclude(checks: readonly Check[], language: Language = 'zh'): Diagnosis {
  const words = TILL_WORDS[language]
  const failed = checks.filter(({ state }) => state === 'cross')
  if (failed.length === 0) return { verdict: 'fine', headline: words.fine, checks }
  if (failed.some(({ action }) => action === null)) {
    const onlyMoney = failed.every(({ key }) => key === 'ownAccount')
    return { verdict: 'blocked', headline: onlyMoney ? words.onlyMoney : words.blocked, checks }
  }
  if (failed.length === 1) return { verdict: 'oneStep', headline: words.oneStep, checks }
  return { verdict: 'steps', headline: words.steps(failed.length), checks }
}
