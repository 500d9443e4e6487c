import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { VISIT_TYPE_LABELS } from '../../contract/values'
import { judgeVisit, visitTypesAt } from '../../domain/visit'
import type { VisitDocument } from '../../store'
import { loadYear, visitView } from './visitView'

/** 2201 人证一致: from now on the visit may be quoted and settled. May be called again to change the type. */
export const registerVisit: Implementation<'registerVisit'> = async (context, { visitId, visitType }) => {
  const { store, actor, ports } = context
  const found = await store.get('visit', visitId)
  const judged = judgeVisit(found?.data ?? null, actor, ports.clock.realNow())
  if (!found || !judged.ok) return judged.ok ? refused('NOT_FOUND') : judged
  const [person, institution, year] = await Promise.all([
    store.get('person', found.data.personId),
    store.get('institution', found.data.institutionId),
    loadYear(context, found.data.personId, ports.clock.today()),
  ])
  if (!person || !institution) return refused('NOT_FOUND')
  if (visitType === '21' && institution.data.hasInpatient) return refused('VISIT_NEEDS_ADMISSION')
  if (!visitTypesAt(institution.data).includes(visitType)) {
    return refused('VISIT_TYPE_NOT_HERE', {
      institution: institution.data.name,
      visitType: VISIT_TYPE_LABELS[visitType],
    })
  }
  const visit: VisitDocument = { ...found.data, state: 'registered', visitType }
  return {
    ok: true,
    result: {
      visit: visitView(context, {
        visitId,
        visit,
        personId: person.id,
        person: person.data,
        institution: institution.data,
        year: year?.data ?? null,
      }),
    },
    change: {
      documents: [{ kind: 'visit', id: visitId, version: found.version, data: visit }],
      audit: [
        {
          actor: actor.userId,
          what: 'identityConfirmed',
          subject: person.id,
          detail: { visitId, visitType, institution: institution.data.name },
        },
      ],
    },
  }
}
