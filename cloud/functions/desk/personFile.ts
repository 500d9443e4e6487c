import type { ClerkActor, Context } from '../../calls'
import type { COMPLAINTS, PersonFile } from '../../contract/functions/desk'
import { PersonName, Relation } from '../../contract/values'
import { isOpenApplication } from '../../domain/binding/application'
import { isOpenBinding } from '../../domain/binding/facts'
import { cardStanding } from '../../domain/credential/cardLoss'
import { isLive } from '../../domain/grant'
import type { BindingDocument, GrantDocument, PersonDocument, Versioned } from '../../store'
import { loadPersons } from '../load/persons'
import { isoInstant } from '../views/instant'
import { personCard } from '../views/personCard'

type Ctx = Context<ClerkActor>
type People = ReadonlyMap<string, Versioned<PersonDocument>>

const masked = (people: People, personId: string): string =>
  PersonName.mask(people.get(personId)?.data.name ?? '某某')

function bindingRow(
  { actor }: Ctx,
  { id, version, data }: Versioned<BindingDocument>,
  personId: string,
  people: People,
): PersonFile['bindings'][number] {
  const holds = data.holderId === personId
  const holderSex = people.get(data.holderId)?.data.sex ?? 'male'
  return {
    bindingId: id,
    version,
    role: holds ? 'holds' : 'heldBy',
    other: {
      masked: masked(people, holds ? data.memberId : data.holderId),
      relationLabel: Relation.label(holds ? data.relation : Relation.inverse(data.relation, holderSex)),
    },
    since: isoInstant(data.createdAt),
    ending: endingOf(data, actor.userId),
  }
}

/** A proposal of a forced end, as the clerks of the region see it. */
export function endingOf({ ending }: BindingDocument, userId: string) {
  if (!ending) return null
  return {
    reason: ending.reason as keyof typeof COMPLAINTS,
    byMe: ending.by === userId,
    at: isoInstant(ending.at),
  }
}

function grantRow(
  { data, id }: Versioned<GrantDocument>,
  personId: string,
  people: People,
): PersonFile['grants'][number] {
  const gives = data.grantorId === personId
  const grantorSex = people.get(data.grantorId)?.data.sex ?? 'male'
  return {
    grantId: id,
    role: gives ? 'gives' : 'receives',
    other: {
      masked: masked(people, gives ? data.beneficiaryId : data.grantorId),
      relationLabel: Relation.label(gives ? data.relation : Relation.inverse(data.relation, grantorSex)),
    },
    state: data.state === 'paused' ? 'paused' : 'active',
    validTo: data.validTo,
  }
}

/** One person as a clerk of his region sees him: masked, with what hangs on him now. */
export async function personFile(ctx: Ctx, person: Versioned<PersonDocument>): Promise<PersonFile> {
  const { store, ports, policies } = ctx
  const { id, data } = person
  const today = ports.clock.today()
  const now = ports.clock.businessNow()
  const [credential, held, heldBy, given, received, applied, appliedFor] = await Promise.all([
    store.get('credential', id),
    store.find('binding', { holderId: id }),
    store.find('binding', { memberId: id }),
    store.find('grant', { grantorId: id }),
    store.find('grant', { beneficiaryId: id }),
    store.find('application', { applicantId: id }),
    store.find('application', { memberId: id }),
  ])
  const bindings = [...held, ...heldBy].filter((binding) => isOpenBinding(binding.data, today))
  const grants = [...given, ...received].filter((grant) => isLive(grant.data, today))
  const people = await loadPersons(store, [
    id,
    ...bindings.flatMap((binding) => [binding.data.holderId, binding.data.memberId]),
    ...grants.flatMap((grant) => [grant.data.grantorId, grant.data.beneficiaryId]),
  ])
  const card = cardStanding(data, now)
  return {
    person: { ...personCard(person, policies, today), name: PersonName.mask(data.name) },
    hasIdNumber: data.idHash !== null,
    deceasedOn: data.deceasedOn,
    credential: credential?.data.state ?? 'none',
    card: {
      state: card,
      reported: card === 'lost' ? (data.cardLoss?.by ?? 'formal') : null,
      lapsesAt: card === 'lost' && data.cardLoss?.lapsesAt ? isoInstant(data.cardLoss.lapsesAt) : null,
    },
    bindings: bindings.map((binding) => bindingRow(ctx, binding, id, people)),
    grants: grants.map((grant) => grantRow(grant, id, people)),
    openApplications: [...applied, ...appliedFor].filter((one) => isOpenApplication(one.data, now)).length,
  }
}
