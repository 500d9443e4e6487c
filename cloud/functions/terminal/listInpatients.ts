import type { Implementation } from '../../calls'
import { Day } from '../../contract/values'
import { loadPersons } from '../load/persons'
import { patientView } from './visitView'

/** A ward list longer than this is read at the wards, not at the till. */
const LISTED = 200

/** The stays of one's own institution that are not settled yet. */
export const listInpatients: Implementation<'listInpatients'> = async (context) => {
  const { store, actor, ports } = context
  const [admissions, institution] = await Promise.all([
    store.find('admission', { institutionId: actor.staffOf }, { newestFirst: true, limit: LISTED }),
    store.get('institution', actor.staffOf),
  ])
  const [persons, visits] = await Promise.all([
    loadPersons(
      store,
      admissions.map(({ id }) => id),
    ),
    store.getMany(
      'visit',
      admissions.map(({ data }) => data.visitId),
    ),
  ])
  const today = ports.clock.today()
  const stays = admissions.flatMap(({ id, data }) => {
    const person = persons.get(id)
    const visit = visits.find((one) => one.id === data.visitId)
    if (!person || !visit || !institution) return []
    const visited = { visit: visit.data, personId: id, person: person.data, year: null }
    return [
      {
        visitId: data.visitId,
        patient: patientView(context, { ...visited, institution: institution.data }),
        admittedOn: data.admittedOn,
        days: Day.between(data.admittedOn, today),
      },
    ]
  })
  return { ok: true, result: { stays } }
}
