import { lapsedNotice } from '../../domain/binding/notices'
import type { ApplicationDocument, Store } from '../../store'
import { loadPersons, personFacts } from '../load/persons'
import { inMonth } from '../views/inMonth'
import { commitPlanned } from './commitPlanned'

/** Looked at in one run; the rest comes with the next. */
const AT_ONCE = 200

/**
 * Writes down what has lapsed by a business instant (ms): papers that were asked for and not sent, invitations that
 * nobody answered. Each is a change of its own, with a notice to the applicant. Answers how many.
 */
export async function lapseApplications(store: Store, now: number): Promise<number> {
  const waiting = await store.find('application', { awaits: 'family' }, { limit: AT_ONCE })
  const due = waiting.filter(({ data }) => data.expiresAt !== null && data.expiresAt <= now)
  const people = await loadPersons(
    store,
    due.flatMap(({ data }) => [data.applicantId, data.memberId]),
  )
  let lapsed = 0
  for (const { id, version, data } of due) {
    const [holder, member] = [people.get(data.applicantId), people.get(data.memberId)]
    if (holder === undefined || member === undefined) continue
    const parties = { holder: personFacts(holder), member: personFacts(member), relation: data.relation }
    const written: ApplicationDocument = {
      ...data,
      state: 'expired',
      awaits: null,
      tokenEncrypted: null,
      decided: `${inMonth(member.data.region, now)}:lapsed`,
      history: [...data.history, { at: now, what: 'lapsed', by: 'policy' }],
    }
    const notice = lapsedNotice(parties, data.state === 'needSupplement' ? 'supplement' : 'answer')
    const documents = [{ kind: 'application' as const, id, version, data: written }]
    if (await commitPlanned(store, { documents, notices: [notice] })) lapsed += 1
  }
  return lapsed
}
