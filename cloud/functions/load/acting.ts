import type { PersonActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day } from '../../contract/values'
import { judgeActing, type Right } from '../../domain/access/judgeActing'
import { type BindingStanding, bindingStanding } from '../../domain/binding/bindingStanding'
import { isOpenBinding } from '../../domain/binding/facts'
import { type BindingRules, bindingRules } from '../../domain/binding/rules'
import type { PolicyBook } from '../../domain/policy'
import type { Ports } from '../../ports'
import type { BindingDocument, Guard, PersonDocument, Store, Versioned } from '../../store'

interface Acter {
  readonly store: Store
  readonly ports: Ports
  readonly policies: PolicyBook
  readonly actor: Pick<PersonActor, 'personId'>
}

/** For whom the caller acts, and by what right. */
export interface Acting {
  readonly person: Versioned<PersonDocument>
  readonly as: 'self' | 'holder'
  readonly binding: Versioned<BindingDocument> | null
  /** The rules of binding of the person's region. */
  readonly rules: BindingRules
  /** What the right rests on: it must still be so when the change is written. */
  readonly guards: readonly Guard[]
}

/** The binding of a pair that holds on a day, or null. */
export async function loadOpenBinding(
  store: Store,
  holderId: string,
  memberId: string,
  today: Day,
): Promise<Versioned<BindingDocument> | null> {
  const ofPair = await store.find('binding', { holderId, memberId })
  return ofPair.find(({ data }) => isOpenBinding(data, today)) ?? null
}

/** What a binding is worth on the business day. */
export const standingOf = (
  binding: Versioned<BindingDocument>,
  member: Versioned<PersonDocument>,
  rules: BindingRules,
  today: string,
): BindingStanding => bindingStanding(binding.data, member.data.birthDate, rules, today)

/**
 * Loads a person for whom the caller acts: himself, or a member whose binding gives him this right. Anybody
 * else, and who is not in the registry, is NOT_ALLOWED; a member who must first give his own face is FACE_NEEDED.
 */
export async function loadActing(acter: Acter, personId: string, right: Right): Promise<Judged<Acting>> {
  const { store, ports, policies, actor } = acter
  const today = ports.clock.today()
  const [person, binding] = await Promise.all([
    store.get('person', personId),
    actor.personId === personId ? null : loadOpenBinding(store, actor.personId, personId, today),
  ])
  if (person === null) return refused('NOT_ALLOWED')
  const rules = bindingRules(policies, person.data.region, today)
  if (!rules.ok) return rules
  const judged = judgeActing(
    {
      viewerId: actor.personId,
      personId,
      name: person.data.name,
      standing: binding === null ? null : standingOf(binding, person, rules.value, today),
      rights: rules.value.rights,
    },
    right,
  )
  if (!judged.ok) return judged
  const guards: Guard[] =
    binding === null ? [] : [{ kind: 'binding', id: binding.id, version: binding.version }]
  return granted({ person, as: judged.value, binding, rules: rules.value, guards })
}
