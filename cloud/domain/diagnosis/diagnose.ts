import { grantRules } from '../grant'
import type { PolicyBook } from '../policy'
import { type Check, unknown } from './check'
import type { AidFacts, DiagnosisFacts } from './facts'
import { grantChecks, tillChecks } from './grantChecks'
import { grantorChecks } from './grantorChecks'
import { ownChecks } from './ownChecks'

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
export function diagnose(facts: DiagnosisFacts, book: PolicyBook): Diagnosis {
  const { aid } = facts
  return conclude([...ownChecks(facts), ...(aid === null ? [] : aidChecks(aid, facts, book))])
}

function aidChecks(aid: AidFacts, facts: DiagnosisFacts, book: PolicyBook): Check[] {
  const rules = grantRules(book, aid.grantor.region, facts.today)
  const grantor = rules.ok
    ? grantorChecks(aid, facts.patient, rules.value, book, facts.today)
    : [unknown('aidOpen', `${aid.grantor.regionName}的共济`, '本地规则待核实')]
  return [...grantor, ...grantChecks(aid, facts), ...tillChecks(aid, facts, book)]
}

/** The verdict over all checks: how many steps are missing, or that the caller cannot mend it himself. */
export function conclude(checks: readonly Check[]): Diagnosis {
  const failed = checks.filter(({ state }) => state === 'cross')
  if (failed.length === 0) return { verdict: 'fine', headline: '都没问题，可以用', checks }
  if (failed.some(({ action }) => action === null)) {
    const onlyMoney = failed.every(({ key }) => key === 'ownAccount')
    return { verdict: 'blocked', headline: onlyMoney ? '医保能用，账户里没有钱' : '现在还不能用', checks }
  }
  if (failed.length === 1) return { verdict: 'oneStep', headline: '还差一步就能用', checks }
  return { verdict: 'steps', headline: `还差 ${failed.length} 步就能用`, checks }
}
