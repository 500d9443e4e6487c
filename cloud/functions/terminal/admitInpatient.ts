import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { PersonName, VISIT_TYPE_LABELS } from '../../contract/values'
import { judgeVisit, noticesOfAdmission, visitTypesAt } from '../../domain/visit'
import type { VisitDocument } from '../../store'
import { loadHolders } from '../people/maySee'
import { loadYear, visitView } from './visitView'

/** 入院登记: from now on it is a stay, which does not expire; its bill is quoted and settled at discharge. */
export const admitInpatient: Implementation<'admitInpatient'> = async (context, { visitId }) => {
  const { store, actor, ports } = context
  const found = await store.get('visit', visitId)
  const judged = judgeVisit(found?.data ?? null, actor, ports.clock.realNow())
  if (!found || !judged.ok) return judged.ok ? refused('NOT_FOUND') : judged
  const { personId, institutionId } = found.data
  const today = ports.clock.today()
  const [person, institution, year, earlier, holders] = await Promise.all([
    store.get('person', personId),
    store.get('institution', institutionId),
    loadYear(context, personId, today),
    store.get('admission', personId),
    loadHolders(context, personId),
  ])
  if (!person || !institution) return refused('NOT_FOUND')
  if (!visitTypesAt(institution.data).includes('21')) {
    const details = { institution: institution.data.name, visitType: VISIT_TYPE_LABELS['21'] }
    return refused('VISIT_TYPE_NOT_HERE', details)
  }
  if (earlier) {
    const details = { name: PersonName.mask(person.data.name), day: earlier.data.admittedOn }
    return refused('ALREADY_ADMITTED', details)
  }
  const at = ports.clock.businessNow()
  const visit: VisitDocument = { ...found.data, state: 'admitted', visitType: '21', admittedOn: today }
  const admission = {
    personId,
    institutionId,
    visitId,
    admittedOn: today,
    admittedAt: at,
    admittedBy: actor.userId,
  }
  const recipients = [
    { personId, patientIs: null },
    ...holders(person.data).map(({ data }) => ({ personId: data.holderId, patientIs: data.relation })),
  ]
  return {
    ok: true,
    result: {
      visit: visitView(context, {
        visitId,
        visit,
        personId,
        person: person.data,
        institution: institution.data,
        year: year?.data ?? null,
      }),
    },
    change: {
      documents: [
        { kind: 'visit', id: visitId, version: found.version, data: visit },
        { kind: 'admission', id: personId, version: 0, data: admission },
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'admitInpatient',
          subject: personId,
          detail: { visitId, institution: institution.data.name },
        },
      ],
      notices: noticesOfAdmission(institution.data.name, recipients).map((notice) => ({
        ...notice,
        kind: 'use' as const,
        link: null,
      })),
    },
  }
}
