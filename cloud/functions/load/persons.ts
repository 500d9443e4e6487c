import { granted, type Judged, refused } from '../../contract/refusals'
import type { PersonFacts } from '../../domain/binding/facts'
import type { PersonDocument, Store, Versioned } from '../../store'

/** A person as the pure rules take him. */
export const personFacts = (person: Versioned<PersonDocument>): PersonFacts & PersonDocument => ({
  ...person.data,
  personId: person.id,
})

/** A person by id; NOT_FOUND where the registry has none. */
export async function loadPerson(store: Store, personId: string): Promise<Judged<Versioned<PersonDocument>>> {
  const person = await store.get('person', personId)
  return person === null ? refused('NOT_FOUND') : granted(person)
}

/** Persons by id; those that are not in the registry are missing. */
export async function loadPersons(
  store: Store,
  personIds: Iterable<string>,
): Promise<ReadonlyMap<string, Versioned<PersonDocument>>> {
  const wanted = [...new Set(personIds)]
  const found = wanted.length === 0 ? [] : await store.getMany('person', wanted)
  return new Map(found.map((person) => [person.id, person]))
}
