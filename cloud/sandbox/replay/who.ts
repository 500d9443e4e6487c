import { PEOPLE } from '../world/families'
import { INSTITUTIONS } from '../world/institutions'
import type { InstitutionData, PersonData } from '../world/types'

/** A person of the world by id; throws for a slip in the history's data. */
export function personOf(id: string): PersonData {
  const person = PEOPLE.find((candidate) => candidate.id === id)
  if (!person) throw new Error(`the history names ${id}, who is nobody`)
  return person
}

export function institutionOf(id: string): InstitutionData {
  const institution = INSTITUTIONS.find((candidate) => candidate.id === id)
  if (!institution) throw new Error(`the history names ${id}, which is no institution`)
  return institution
}
