import type { Implementation } from '../../calls'
import { PersonName } from '../../contract/values'
import { DISPUTE_REASONS } from '../../contract/values/dispute'
import { isOwnOrRelatives } from '../../domain/binding/judgeReview'
import { REPORTER_LABELS } from '../../domain/usage'
import { loadTies } from '../clerk/loadReview'
import { loadPage } from '../load/page'
import { loadPersons, personFacts } from '../load/persons'
import { isoInstant } from '../views/instant'

const PAGE_SIZE = 30

/** The region's open disputes, oldest first, without what is the clerk's own or a relative's. */
export const listDisputes: Implementation<'listDisputes'> = async (context, { cursor }) => {
  const { store, actor } = context
  const queue = `${actor.clerkOf}:open`
  const [page, waiting, ties] = await Promise.all([
    loadPage(store, 'dispute', { queue }, { cursor: cursor ?? null, size: PAGE_SIZE }),
    store.count('dispute', { queue }),
    loadTies(store, actor.personId),
  ])
  if (!page.ok) return page
  const persons = await loadPersons(
    store,
    page.value.items.flatMap(({ data }) => [data.patientId, data.reporterId]),
  )
  const disputes = page.value.items.flatMap(({ id, data }) => {
    const patient = persons.get(data.patientId)
    const reporter = persons.get(data.reporterId)
    if (!patient || !reporter) return []
    const parties = { applicant: personFacts(reporter), member: personFacts(patient) }
    if (isOwnOrRelatives({ ...ties, ...parties })) return []
    const { settlementId, institutionName, day, totalFee, shownBy, note, reason, stopped } = data
    return [
      {
        disputeId: id,
        patientMasked: PersonName.mask(patient.data.name),
        reporterMasked: PersonName.mask(reporter.data.name),
        reporterLabel: REPORTER_LABELS[data.seenAs],
        reason,
        reasonLabel: DISPUTE_REASONS[reason],
        note,
        settlementId,
        institutionName,
        day,
        totalFee,
        shownBy,
        stopped,
        openedAt: isoInstant(data.openedAt),
      },
    ]
  })
  return { ok: true, result: { disputes, nextCursor: page.value.nextCursor, waiting } }
}
