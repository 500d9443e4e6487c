import type { Context, PersonActor } from '../../calls'
import type { Functions, ParamsOf } from '../../contract/functions'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day } from '../../contract/values'
import { isLive, type Party } from '../../domain/grant'
import type { FamilyDocument, GrantDocument, PersonDocument, Versioned } from '../../store'
import { findPerson } from '../load/findPerson'
import { loadCircle } from '../people/loadCircle'
import { regionName } from '../views/personCard'

type Named = ParamsOf<Functions['grantAid']>['beneficiary']

/** A person as the rules of grants take him. */
export const partyOf = (
  { policies }: Pick<Context, 'policies'>,
  person: Versioned<PersonDocument>,
): Party => ({
  ...person.data,
  personId: person.id,
  regionName: regionName(policies, person.data.region),
})

/**
 * The beneficiary that the caller names: a person of his own circle by id, or anybody of the registry by name
 * and ID number. Refuses NOT_FOUND for the id of a stranger, and what `findPerson` refuses.
 */
export async function findBeneficiary(
  context: Context<PersonActor>,
  named: Named,
): Promise<Judged<Versioned<PersonDocument>>> {
  if ('idNumber' in named) return findPerson(context, named.name, named.idNumber)
  const { store, actor } = context
  const [circle, person] = await Promise.all([
    loadCircle(context, actor.personId),
    store.get('person', named.personId),
  ])
  return person && circle?.names.has(person.id) ? granted(person) : refused('NOT_FOUND')
}

export interface GrantsAround {
  /** Every grant in which either takes part, each once. */
  readonly grants: readonly Versioned<GrantDocument>[]
  /** Family documents by person id; they move with every grant made or ended. */
  readonly families: ReadonlyMap<string, Versioned<FamilyDocument>>
}

/** The grants around two people, as limits count them. */
export async function loadGrantsAround(
  { store }: Context,
  grantorId: string,
  beneficiaryId: string,
): Promise<GrantsAround> {
  const both = [...new Set([grantorId, beneficiaryId])]
  // The versions first: a grant made after they were read moves them, and the commit notices.
  const families = await store.getMany('family', both)
  const [given, received] = await Promise.all([
    store.find('grant', { grantorId: both }),
    store.find('grant', { beneficiaryId: both }),
  ])
  const grants = new Map([...given, ...received].map((grant) => [grant.id, grant]))
  return { grants: [...grants.values()], families: new Map(families.map((family) => [family.id, family])) }
}

/** Of these the live ones that a person receives: a new one pays after them. */
export const liveReceived = (
  { grants }: Pick<GrantsAround, 'grants'>,
  beneficiaryId: string,
  today: Day,
): GrantDocument[] =>
  grants
    .map(({ data }) => data)
    .filter((grant) => grant.beneficiaryId === beneficiaryId && isLive(grant, today))

export interface BothSides {
  readonly grantor: Versioned<PersonDocument>
  readonly beneficiary: Versioned<PersonDocument>
}

/** Grantor and beneficiary as they stand now. Refuses NOT_FOUND where the registry has one of them no more. */
export async function loadBothSides(
  { store }: Pick<Context, 'store'>,
  grantorId: string,
  beneficiaryId: string,
): Promise<Judged<BothSides>> {
  const [grantor, beneficiary] = await Promise.all([
    store.get('person', grantorId),
    store.get('person', beneficiaryId),
  ])
  return grantor && beneficiary ? granted({ grantor, beneficiary }) : refused('NOT_FOUND')
}
