import type { Context, Implementation, PersonActor } from '../../calls'
import type { Functions, ParamsOf } from '../../contract/functions'
import { refusalSentence, refused } from '../../contract/refusals'
import { Relation } from '../../contract/values'
import {
  capPeriods,
  evidenceNeeded,
  GRANT_COMMITMENT,
  type GrantRules,
  grantRules,
  isLive,
  judgeGrant,
  judgeGrantor,
  judgePlausible,
  meaningOf,
  paymentRules,
  scenesOf,
  subjectOf,
} from '../../domain/grant'
import { accountTotal } from '../../domain/visit'
import type { PersonDocument, Versioned } from '../../store'
import { personFacts } from '../load/persons'
import { loadPurse } from '../money/purse'
import { findBeneficiary, loadGrantsAround, partyOf } from './loadParties'

/**
 * What a grant would need and mean in the caller's region. A named beneficiary to whom it is not allowed is told
 * as `obstacle`; a caller who can grant to nobody is refused.
 */
export const checkGrant: Implementation<'checkGrant'> = async (context, params) => {
  const { store, actor, ports, policies } = context
  const today = ports.clock.today()
  const [grantor, purse, given] = await Promise.all([
    store.get('person', actor.personId),
    loadPurse(context, actor.personId),
    store.find('grant', { grantorId: actor.personId }),
  ])
  if (!grantor) return refused('NOT_FOUND')
  const rules = grantRules(policies, grantor.data.region, today)
  if (!rules.ok) return rules
  const balance = accountTotal(purse.purse)
  const able = judgeGrantor(partyOf(context, grantor), balance, rules.value)
  if (!able.ok) return able
  const beneficiary = params.beneficiary ? await findBeneficiary(context, params.beneficiary) : null
  if (beneficiary && !beneficiary.ok) return beneficiary
  const obstacle = beneficiary
    ? await obstacleTo(context, grantor, beneficiary.value, params, balance, rules.value)
    : null
  const needed = evidenceNeeded(rules.value)
  const periods = capPeriods(rules.value)
  const payment = paymentRules(policies, beneficiary?.value.data.region ?? grantor.data.region, today)
  const used = new Set(
    given.filter((grant) => isLive(grant.data, today)).map((grant) => grant.data.beneficiaryId),
  ).size
  const scenes = scenesOf(policies, beneficiary?.value.data.region ?? grantor.data.region, today)
  return {
    ok: true,
    result: {
      relations: rules.value.relations.map((relation) => ({ relation, label: Relation.label(relation) })),
      balance,
      beneficiaries: { used, limit: rules.value.maxBeneficiaries },
      capPeriods: periods,
      capSubject: periods.some((period) => subjectOf(period, rules.value) === 'total')
        ? 'total'
        : 'perBeneficiary',
      evidence: needed.papers.map((set) => [...set]),
      commitmentNeeded: needed.commitment,
      commitment: { ...GRANT_COMMITMENT },
      faceNeeded: rules.value.face,
      datesChosen: rules.value.chooseDates,
      visits: [...scenes.visits],
      kinds: [...scenes.kinds],
      consentNeeded: rules.value.consent !== 'none',
      orderBy: payment.order,
      mode: payment.mode,
      meaning: meaningOf(beneficiary?.value.data.name ?? null, payment, params.language),
      obstacle,
    },
  }
}

/** Why this beneficiary cannot be granted to, as a sentence; without a relation, only what needs none is judged. */
async function obstacleTo(
  context: Context<PersonActor>,
  grantor: Versioned<PersonDocument>,
  beneficiary: Versioned<PersonDocument>,
  { relation, language }: Pick<ParamsOf<Functions['checkGrant']>, 'relation' | 'language'>,
  balance: number,
  rules: GrantRules,
): Promise<string | null> {
  const { grants } = await loadGrantsAround(context, grantor.id, beneficiary.id)
  const assumed = relation ?? rules.relations[0]
  if (assumed === undefined) return null
  const judged = judgeGrant(
    {
      today: context.ports.clock.today(),
      grantor: partyOf(context, grantor),
      beneficiary: partyOf(context, beneficiary),
      relation: assumed,
      balance,
      grants: grants.map((grant) => grant.data),
      consent: 'asked',
    },
    rules,
  )
  if (!judged.ok) return refusalSentence(judged.refusal, language)
  const plausible =
    relation === undefined ? null : judgePlausible(personFacts(grantor), personFacts(beneficiary), relation)
  return plausible && !plausible.ok ? refusalSentence(plausible.refusal, language) : null
}
