import type { Context, PersonActor, StaffActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { PersonName, Relation } from '../../contract/values'
import { isThere, judgeVisit } from '../../domain/visit'
import type { Versioned, VisitDocument } from '../../store'
import type { LoadedPremium } from '../wallet/loadPremium'

export interface TillPayer {
  readonly visit: Versioned<VisitDocument>
  /** The same call in the name of the person of the visit: rules and money are his, the audit names the cashier. */
  readonly asPayer: Context<PersonActor>
}

/**
 * Whose money pays at a counter: the person of a visit, who must stand there himself. Refuses NOT_FOUND, VISIT_CLOSED,
 * VISIT_EXPIRED and PREMIUM_NEEDS_PAYER.
 */
export async function loadTillPayer(
  context: Context<StaffActor>,
  visitId: string,
): Promise<Judged<TillPayer>> {
  const { store, actor, ports } = context
  const visit = await store.get('visit', visitId)
  const judged = judgeVisit(visit?.data ?? null, actor, ports.clock.realNow())
  if (!judged.ok) return judged
  if (!visit) return refused('NOT_FOUND')
  if (!isThere(visit.data)) return refused('PREMIUM_NEEDS_PAYER')
  return granted({ visit, asPayer: { ...context, actor: { ...actor, personId: visit.data.personId } } })
}

/** Who pays for whom, as the counter may read it. */
export const whoPaysForWhom = ({ payer, insured, relation }: LoadedPremium) => ({
  payerMasked: PersonName.mask(payer.data.name),
  insuredMasked: PersonName.mask(insured.data.name),
  relationLabel: relation === null ? '本人' : Relation.label(relation),
})
