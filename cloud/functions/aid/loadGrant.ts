import type { Context, PersonActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { type GrantRules, grantRules } from '../../domain/grant'
import type { AidUseDocument, FamilyDocument, GrantDocument, Versioned } from '../../store'
import { type LoadedPurse, loadPurse } from '../money/purse'
import { type Circle, loadCircle } from '../people/loadCircle'

/** One grant of the caller with what changing it needs. */
export interface LoadedGrant {
  readonly grant: Versioned<GrantDocument>
  readonly as: 'grantor' | 'beneficiary'
  readonly circle: Circle
  readonly rules: GrantRules
  readonly given: readonly Versioned<GrantDocument>[]
  readonly families: ReadonlyMap<string, Versioned<FamilyDocument>>
  readonly uses: readonly Versioned<AidUseDocument>[]
  readonly purse: LoadedPurse
}

/** Refuses NOT_FOUND for a grant in which the caller has no part. */
export async function loadGrant(
  context: Context<PersonActor>,
  grantId: string,
): Promise<Judged<LoadedGrant>> {
  const { store, actor, ports, policies } = context
  const [grant, circle] = await Promise.all([
    store.get('grant', grantId),
    loadCircle(context, actor.personId),
  ])
  if (!grant || !circle) return refused('NOT_FOUND')
  const { grantorId, beneficiaryId } = grant.data
  if (actor.personId !== grantorId && actor.personId !== beneficiaryId) return refused('NOT_FOUND')
  const grantor = circle.people.get(grantorId)
  if (!grantor) return refused('NOT_FOUND')
  const rules = grantRules(policies, grantor.region, ports.clock.today())
  if (!rules.ok) return rules
  // The versions first: what moves after they were read is noticed at the commit.
  const families = await store.getMany('family', [grantorId, beneficiaryId])
  const [given, uses, purse] = await Promise.all([
    store.find('grant', { grantorId }),
    store.find('aidUse', { grantorId }),
    loadPurse(context, grantorId),
  ])
  return granted({
    grant,
    as: actor.personId === grantorId ? 'grantor' : 'beneficiary',
    circle,
    rules: rules.value,
    given,
    families: new Map(families.map((family) => [family.id, family])),
    uses,
    purse,
  })
}
