import { lapsedNotice } from '../../domain/binding/notices'
import type { ApplicationDocument, Store } from '../../store'
import { everyDocument } from '../load/everyDocument'
import { loadPersons, personFacts } from '../load/persons'
import { inMonth } from '../views/inMonth'
import { commitPlanned } from './commitPlanned'

/**
 * Writes down what has lapsed by a business instant (ms): papers that were asked for and not sent, invitations that
 * nobody answered. Each is a change of its own, with a notice to the applicant. Answers how many.
 */
export async function lapseApplications(store: Store, now: number): Promise<number> {
  let lapsed = 0
  for await (const { id, version, data } of everyDocument(store, 'application', { awaits: 'family' })) {
    if (data.expiresAt === null || data.expiresAt > now) continue
    const people = await loadPersons(store, [data.applicantId, data.memberId])
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
