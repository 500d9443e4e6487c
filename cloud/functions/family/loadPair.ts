import type { Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { Day, type Relation, type Sex } from '../../contract/values'
import { isOpenApplication } from '../../domain/binding/application'
import { newInMonth } from '../../domain/binding/family'
import type { NewBindingFacts } from '../../domain/binding/judgeNewBinding'
import { type BindingRules, bindingRules } from '../../domain/binding/rules'
import type {
  ApplicationDocument,
  BindingDocument,
  CredentialDocument,
  FamilyDocument,
  PersonDocument,
  Versioned,
} from '../../store'
import { loadPersons, personFacts } from '../load/persons'

/** Applications looked at when counting the open ones: no family has more on its way. */
const LOOKED_AT = 100

/** All that a decision about a holder and a member rests on. */
export interface Pair {
  readonly holder: Versioned<PersonDocument>
  readonly member: Versioned<PersonDocument>
  readonly holderRules: BindingRules
  readonly memberRules: BindingRules
  /** Every binding of the holder, and every binding in which somebody shows the member. */
  readonly held: readonly Versioned<BindingDocument>[]
  readonly heldBy: readonly Versioned<BindingDocument>[]
  /** The bindings in which somebody shows the holder, and those in which the member shows somebody. */
  readonly reverse: readonly Versioned<BindingDocument>[]
  /** The sexes of all who hold one of these bindings. */
  readonly sexes: ReadonlyMap<string, Sex>
  /** Open applications of the holder. */
  readonly open: readonly Versioned<ApplicationDocument>[]
  readonly credential: Versioned<CredentialDocument> | null
  readonly holderFamily: Versioned<FamilyDocument> | null
  readonly memberFamily: Versioned<FamilyDocument> | null
}

/** Loads a pair, with the rules of both regions on the business day. NOT_FOUND where the holder is no person. */
export async function loadPair(
  { store, ports, policies }: Context,
  holderId: string,
  member: Versioned<PersonDocument>,
): Promise<Judged<Pair>> {
  const now = ports.clock.businessNow()
  // The versions first: what moves after they were read is noticed at the commit.
  const families = await store.getMany('family', [holderId, member.id])
  const [holder, credential, held, heldBy, holderShown, memberShows, applications] = await Promise.all([
    store.get('person', holderId),
    store.get('credential', holderId),
    store.find('binding', { holderId }),
    store.find('binding', { memberId: member.id }),
    store.find('binding', { memberId: holderId }),
    store.find('binding', { holderId: member.id }),
    store.find('application', { applicantId: holderId }, { newestFirst: true, limit: LOOKED_AT }),
  ])
  if (holder === null) return refused('NOT_FOUND')
  const holderRules = bindingRules(policies, holder.data.region, ports.clock.today())
  if (!holderRules.ok) return holderRules
  const memberRules = bindingRules(policies, member.data.region, ports.clock.today())
  if (!memberRules.ok) return memberRules
  const reverse = [...holderShown, ...memberShows]
  const holders = [...heldBy, ...reverse].map(({ data }) => data.holderId)
  const people = await loadPersons(store, [holderId, ...holders])
  const familyOf = (id: string) => families.find((family) => family.id === id) ?? null
  return granted({
    holder,
    member,
    holderRules: holderRules.value,
    memberRules: memberRules.value,
    held,
    heldBy,
    reverse,
    sexes: new Map([...people].map(([id, { data }]) => [id, data.sex])),
    open: applications.filter(({ data }) => isOpenApplication(data, now)),
    credential,
    holderFamily: familyOf(holderId),
    memberFamily: familyOf(member.id),
  })
}

/**
 * A pair as the rules of new bindings take it.
 * @param exceptId the application that is being decided: it does not count beside itself
 */
export function newBindingFacts(
  pair: Pair,
  relation: Relation,
  today: Day,
  exceptId: string | null = null,
): NewBindingFacts {
  const others = pair.open.filter(({ id }) => id !== exceptId)
  return {
    holder: personFacts(pair.holder),
    member: personFacts(pair.member),
    relation,
    today,
    ties: {
      bindings: [...pair.held, ...pair.heldBy, ...pair.reverse].map(({ data }) => data),
      sexes: pair.sexes,
    },
    held: pair.held.map(({ data }) => data),
    heldBy: pair.heldBy.map(({ data }) => data),
    openApplications: others.length,
    openForMember: others.some(({ data }) => data.memberId === pair.member.id),
    newThisMonth: newInMonth(pair.holderFamily?.data ?? null, Day.month(today)),
    holderActivated: pair.credential?.data.state === 'active',
  }
}
