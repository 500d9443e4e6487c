import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import {
  grantRules,
  judgeCaps,
  judgeDates,
  judgeEvidence,
  judgeGrant,
  judgePlausible,
  scenesOf,
} from '../../domain/grant'
import { accountTotal } from '../../domain/visit'
import { loadEvidence } from '../family/loadEvidence'
import { personFacts } from '../load/persons'
import { loadPurse } from '../money/purse'
import { answerDay } from './answerDay'
import { chooseLimits } from './chosenLimits'
import { grantChange } from './grantChange'
import { grantorsFace } from './grantorsFace'
import { findBeneficiary, liveReceived, loadGrantsAround, partyOf } from './loadParties'
import { viewNewGrant } from './viewNewGrant'

/**
 * Makes a grant, or proposes one where the region wants the beneficiary's own consent. Limits are decided on the
 * family documents of both, which move with it: of two grants that would pass a limit together, one is decided again.
 */
export const grantAid: Implementation<'grantAid'> = async (context, params) => {
  const { store, actor, ports, policies } = context
  const today = ports.clock.today()
  const [grantor, purse, found] = await Promise.all([
    store.get('person', actor.personId),
    loadPurse(context, actor.personId),
    findBeneficiary(context, params.beneficiary),
  ])
  if (!grantor) return refused('NOT_FOUND')
  if (!found.ok) return found
  const beneficiary = found.value
  const read = grantRules(policies, grantor.data.region, today)
  if (!read.ok) return read
  const rules = read.value
  const around = await loadGrantsAround(context, grantor.id, beneficiary.id)
  const judged = judgeGrant(
    {
      today,
      grantor: partyOf(context, grantor),
      beneficiary: partyOf(context, beneficiary),
      relation: params.relation,
      balance: accountTotal(purse.purse),
      grants: around.grants.map((grant) => grant.data),
      consent: 'asked',
    },
    rules,
  )
  if (!judged.ok) return judged
  const plausible = judgePlausible(personFacts(grantor), personFacts(beneficiary), params.relation)
  if (!plausible.ok) return plausible
  const dates = judgeDates(params, rules, today)
  if (!dates.ok) return dates
  const caps = judgeCaps(params.caps, rules)
  if (!caps.ok) return caps
  const limits = await chooseLimits(
    context,
    params.limits,
    scenesOf(policies, beneficiary.data.region, today),
  )
  if (!limits.ok) return limits
  const papers = judgeEvidence(rules, {
    papers: params.evidence.map((paper) => paper.kind),
    commitment: params.commitment,
    signer: grantor.data.name,
  })
  if (!papers.ok) return papers
  const evidence = await loadEvidence(store, params.evidence, actor.userId)
  if (!evidence.ok) return evidence
  const face = await grantorsFace(context, rules, params.faceToken, { purpose: 'grantAid', grantor })
  if (!face.ok) return face

  const made = grantChange(context, {
    grantor,
    beneficiary,
    relation: params.relation,
    caps: caps.value,
    limits: limits.value,
    dates: dates.value,
    evidence: evidence.value,
    received: liveReceived(around, beneficiary.id, today),
    families: around.families,
    face: face.value,
    answerBy: rules.consent === 'none' ? null : answerDay(context, grantor.data.region),
  })
  return {
    ok: true,
    result: { grant: await viewNewGrant(context, grantor, beneficiary, made, purse.purse) },
    change: made.change,
  }
}
