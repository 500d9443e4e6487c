import type { ClerkActor, Context } from '../../calls'
import { granted, type Judged } from '../../contract/refusals'
import type { RegistryEvent } from '../../contract/shapes'
import { isOpenApplication } from '../../domain/binding/application'
import { cardStanding } from '../../domain/credential/cardLoss'
import {
  type Consequences,
  consequencesOf,
  type EventFacts,
  type GrantTie,
  judgeEvent,
  type SubjectFacts,
} from '../../domain/events'
import { grantRules, isOpenGrant } from '../../domain/grant'
import type {
  ApplicationDocument,
  BindingDocument,
  GrantDocument,
  PersonDocument,
  Versioned,
} from '../../store'
import { loadOfRegion } from '../desk/loadOfRegion'
import { loadPersons, personFacts } from '../load/persons'
import { personAfter } from './personAfter'

export interface Subject {
  readonly person: Versioned<PersonDocument>
  /** As the registry writes him once the event is entered. */
  readonly after: PersonDocument
  readonly bindings: readonly Versioned<BindingDocument>[]
  readonly grants: readonly Versioned<GrantDocument>[]
  readonly applications: readonly Versioned<ApplicationDocument>[]
  readonly people: ReadonlyMap<string, Versioned<PersonDocument>>
  readonly found: Consequences
}

const subjectFacts = (person: Versioned<PersonDocument>, now: number): SubjectFacts => ({
  ...personFacts(person),
  cardState: cardStanding(person.data, now),
  hasIdNumber: person.data.idHash !== null,
})

/**
 * A person of the clerk's region, what hangs on him, and what an event does to it. Refuses what `loadOfRegion`,
 * `judgeEvent` and `personAfter` refuse.
 */
export async function loadSubject(
  ctx: Context<ClerkActor>,
  personId: string,
  event: RegistryEvent,
): Promise<Judged<Subject>> {
  const { store, ports } = ctx
  const loaded = await loadOfRegion(ctx, personId)
  if (!loaded.ok) return loaded
  const person = loaded.value
  const now = ports.clock.businessNow()
  const today = ports.clock.today()
  const judged = judgeEvent(event, subjectFacts(person, now), today)
  if (!judged.ok) return judged
  const after = await personAfter(ctx, person, event)
  if (!after.ok) return after
  const [held, heldBy, given, received, applied, appliedFor] = await Promise.all([
    store.find('binding', { holderId: personId }),
    store.find('binding', { memberId: personId }),
    store.find('grant', { grantorId: personId }),
    store.find('grant', { beneficiaryId: personId }),
    store.find('application', { applicantId: personId }),
    store.find('application', { memberId: personId }),
  ])
  const bindings = [...held, ...heldBy].filter(({ data }) => data.state !== 'ended')
  const grants = [...given, ...received].filter(({ data }) => isOpenGrant(data, today))
  const applications = [...applied, ...appliedFor].filter(({ data }) => isOpenApplication(data, now))
  const people = await loadPersons(store, [
    ...bindings.flatMap(({ data }) => [data.holderId, data.memberId]),
    ...grants.flatMap(({ data }) => [data.grantorId, data.beneficiaryId]),
  ])
  const facts = factsOf(ctx, person, after.value, { bindings, grants, applications, people })
  const found = consequencesOf(event.kind, facts)
  return granted({ person, after: after.value, bindings, grants, applications, people, found })
}

function factsOf(
  { policies, ports }: Context<ClerkActor>,
  { id }: Versioned<PersonDocument>,
  after: PersonDocument,
  tied: Pick<Subject, 'bindings' | 'grants' | 'applications' | 'people'>,
): EventFacts {
  const asIs = (personId: string): PersonDocument | null =>
    personId === id ? after : (tied.people.get(personId)?.data ?? null)
  const binding = ({ id: bindingId, data }: Versioned<BindingDocument>) => ({
    id: bindingId,
    otherId: data.holderId === id ? data.memberId : data.holderId,
    relation: data.relation,
  })
  const grant = ({ id: grantId, data }: Versioned<GrantDocument>): GrantTie => {
    const grantor = asIs(data.grantorId) ?? after
    const rules = grantRules(policies, grantor.region, ports.clock.today())
    return {
      id: grantId,
      otherId: data.grantorId === id ? data.beneficiaryId : data.grantorId,
      relation: data.relation,
      grantorRegion: grantor.region,
      beneficiaryRegion: asIs(data.beneficiaryId)?.region ?? after.region,
      grantorInsurance: grantor.insurance,
      rules: rules.ok ? rules.value : null,
    }
  }
  return {
    personId: id,
    sex: after.sex,
    held: tied.bindings.filter(({ data }) => data.holderId === id).map(binding),
    heldBy: tied.bindings.filter(({ data }) => data.memberId === id).map(binding),
    given: tied.grants.filter(({ data }) => data.grantorId === id).map(grant),
    received: tied.grants.filter(({ data }) => data.beneficiaryId === id).map(grant),
    applications: tied.applications.map((one) => one.id),
  }
}
