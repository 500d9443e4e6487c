import type { Context } from '../../calls'
import { type Day, Relation } from '../../contract/values'
import { callNames, type Relative } from '../../domain/access/callName'
import { isOpenBinding } from '../../domain/binding/facts'
import type { Viewer } from '../../domain/usage'
import type { BindingDocument, GrantDocument, PersonDocument, Versioned } from '../../store'
import { maySee } from './maySee'

type Binding = Versioned<BindingDocument>
type Grant = Versioned<GrantDocument>

/** The people around one person: whom he is bound or granted to, either way round. */
export interface Circle extends Viewer {
  readonly person: PersonDocument
  /** Open bindings in which he holds another's code. */
  readonly held: readonly Binding[]
  /** Open bindings in which another holds his code. */
  readonly heldBy: readonly Binding[]
  /** Grants given and received, ended ones included. */
  readonly given: readonly Grant[]
  readonly received: readonly Grant[]
  readonly people: ReadonlyMap<string, PersonDocument>
}

/** Reads the circle of a person; null where the registry has no such person. */
export async function loadCircle(context: Context, personId: string): Promise<Circle | null> {
  const { store, ports } = context
  const [held, heldBy, given, received] = await Promise.all([
    store.find('binding', { holderId: personId }),
    store.find('binding', { memberId: personId }),
    store.find('grant', { grantorId: personId }),
    store.find('grant', { beneficiaryId: personId }),
  ])
  const today = ports.clock.today()
  const isOpen = ({ data }: Binding): boolean => isOpenBinding(data, today)
  const links = {
    held: held.filter(isOpen),
    heldBy: heldBy.filter(isOpen),
    given,
    received,
  }
  const people = await loadPeople(context, [
    personId,
    ...links.held.map((binding) => binding.data.memberId),
    ...links.heldBy.map((binding) => binding.data.holderId),
    ...given.map((grant) => grant.data.beneficiaryId),
    ...received.map((grant) => grant.data.grantorId),
  ])
  const person = people.get(personId)
  if (!person) return null
  return {
    ...links,
    personId,
    person,
    people,
    name: person.name,
    names: new Map([...people].map(([id, one]) => [id, one.name])),
    callNames: callNames(relatives(links, people)),
    members: seenMembers(context, links.held, people, today),
  }
}

export async function loadPeople(
  { store }: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonDocument>> {
  const found = await store.getMany('person', [...new Set(ids)])
  return new Map(found.map((person) => [person.id, person.data]))
}

type Links = Pick<Circle, 'held' | 'heldBy' | 'given' | 'received'>

/** What each person of the circle is to its middle; where two links speak of one person, the later counts. */
function relatives(links: Links, people: ReadonlyMap<string, PersonDocument>): Relative[] {
  const one = (personId: string, relation: Relation): Relative => ({
    personId,
    name: people.get(personId)?.name ?? '',
    relation,
  })
  const seenFrom = (otherId: string, iAmToHim: Relation): Relative => {
    const sex = people.get(otherId)?.sex ?? 'male'
    return one(otherId, Relation.inverse(iAmToHim, sex))
  }
  return [
    ...links.heldBy.map(({ data }) => seenFrom(data.holderId, data.relation)),
    ...links.received.map(({ data }) => seenFrom(data.grantorId, data.relation)),
    ...links.given.map(({ data }) => one(data.beneficiaryId, data.relation)),
    ...links.held.map(({ data }) => one(data.memberId, data.relation)),
  ]
}

/** Members whose records the holder may look at: bound today, in a region whose bindings allow it. */
function seenMembers(
  context: Context,
  held: readonly Binding[],
  people: ReadonlyMap<string, PersonDocument>,
  today: Day,
): ReadonlySet<string> {
  const seen = held.filter(({ data }) => {
    const member = people.get(data.memberId)
    return member !== undefined && maySee(context, data, member, today)
  })
  return new Set(seen.map(({ data }) => data.memberId))
}
