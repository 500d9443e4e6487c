import type { Context, PersonActor } from '../../calls'
import type { Functions, ParamsOf } from '../../contract/functions'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Relation } from '../../contract/values'
import { type GrantRules, grantRules } from '../../domain/grant'
import {
  type Insured,
  judgeInsured,
  type PremiumRules,
  premiumOffers,
  premiumRules,
} from '../../domain/premium'
import type { PersonDocument, PremiumDocument, Versioned } from '../../store'
import { findBeneficiary } from '../aid/loadParties'
import { personFacts } from '../load/persons'
import { type Circle, loadCircle } from '../people/loadCircle'
import { regionName } from '../views/personCard'
import { relationsOf } from './relatives'

type Asked = Pick<ParamsOf<Functions['checkPremium']>, 'insured' | 'relation'>

export interface LoadedPremium {
  readonly circle: Circle
  readonly payer: Versioned<PersonDocument>
  readonly insured: Versioned<PersonDocument>
  readonly insuredFacts: Insured
  /** What the insured is to the payer; null for himself. */
  readonly relation: Relation | null
  readonly grantRules: GrantRules
  readonly rules: PremiumRules
  readonly offers: ReturnType<typeof premiumOffers>
  /** Premiums of the insured that are paid, by year. */
  readonly paid: ReadonlyMap<number, Versioned<PremiumDocument>>
}

/**
 * Everything that paying a person's premium is judged by. The relation may be left out for relatives already known.
 * Refuses what `findBeneficiary`, `grantRules`, `judgeInsured` and `premiumRules` refuse.
 */
export async function loadPremium(
  context: Context<PersonActor>,
  asked: Asked,
): Promise<Judged<LoadedPremium>> {
  const { store, actor, ports, policies } = context
  const [payer, circle, found] = await Promise.all([
    store.get('person', actor.personId),
    loadCircle(context, actor.personId),
    asked.insured ? findBeneficiary(context, asked.insured) : null,
  ])
  if (!payer || !circle) return refused('NOT_FOUND')
  if (found && !found.ok) return found
  const insured = found?.value ?? payer
  const isSelf = insured.id === payer.id
  const relation = isSelf ? null : (asked.relation ?? relationsOf(circle).get(insured.id) ?? null)
  const today = ports.clock.today()
  const shared = grantRules(policies, payer.data.region, today)
  if (!shared.ok) return shared
  const insuredFacts: Insured = {
    facts: personFacts(insured),
    insurance: insured.data.insurance,
    regionName: regionName(policies, insured.data.region),
  }
  const enabled = policies.lookUp(payer.data.region, today, 'premium.enabled').value ?? false
  const judged = judgeInsured(personFacts(payer), insuredFacts, relation, enabled, shared.value)
  if (!judged.ok) return judged
  const rules = premiumRules(policies, insured.data.region, today)
  if (!rules.ok) return rules
  const premiums = await store.find('premium', { insuredId: insured.id })
  return granted({
    circle,
    payer,
    insured,
    insuredFacts,
    relation,
    grantRules: shared.value,
    rules: rules.value,
    offers: premiumOffers(today, insured.data.birthDate, rules.value),
    paid: new Map(premiums.map((premium) => [premium.data.year, premium])),
  })
}
