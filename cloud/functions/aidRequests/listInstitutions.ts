import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'

/** More than a region of the catalogue of institutions has; a longer list would want a search. */
const MOST = 200

/** Hospitals and pharmacies of a region, the caller's own where none is named, by name. */
export const listInstitutions: Implementation<'listInstitutions'> = async (context, params) => {
  const { store, actor } = context
  const person = await store.get('person', actor.personId)
  if (!person) return refused('NOT_FOUND')
  const found = await store.find(
    'institution',
    { region: params.region ?? person.data.region },
    { limit: MOST },
  )
  const institutions = found.map(({ id, data }) => ({ institutionId: id, name: data.name, kind: data.kind }))
  return {
    ok: true,
    result: { institutions: institutions.sort((a, b) => a.name.localeCompare(b.name, 'zh')) },
  }
}
