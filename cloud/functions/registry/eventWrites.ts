import type { ClerkActor, Context } from '../../calls'
import type { EventKind } from '../../domain/events'
import type { DocumentWrite } from '../../store'
import { loadLiveCodes, voidWrites } from '../code/liveCodes'
import { endBindings, touchFamilies } from '../family/endBindings'
import { credentialWrite } from '../identity/credentialChange'
import { inMonth } from '../views/inMonth'
import type { Subject } from './loadSubject'

/** Each document once: an ended binding and the person himself may void the same code. */
const once = (writes: readonly DocumentWrite[]): DocumentWrite[] => [
  ...new Map(writes.map((write) => [`${write.kind}:${write.id}`, write])).values(),
]

/**
 * Everything that an event ends: bindings with the codes shown by them, grants, applications, the credential and the
 * person's own codes. The family documents of the others move, too; the person's own is the caller's.
 */
export async function eventWrites(
  ctx: Context<ClerkActor>,
  subject: Subject,
  kind: EventKind,
): Promise<{ readonly documents: DocumentWrite[]; readonly closed: number }> {
  const { store, ports, actor } = ctx
  const { person, found } = subject
  const now = ports.clock.businessNow()
  const because = `event:${kind}`
  const bindings = subject.bindings.filter(({ id }) => found.endBindings.includes(id))
  const grants = subject.grants.filter(({ id }) => found.endGrants.includes(id))
  const applications = subject.applications.filter(({ id }) => found.closeApplications.includes(id))
  const others = [
    ...bindings.flatMap(({ data }) => [data.holderId, data.memberId]),
    ...grants.flatMap(({ data }) => [data.grantorId, data.beneficiaryId]),
  ].filter((id) => id !== person.id)
  const families = await touchFamilies(ctx, others)
  const [endings, codes, credential] = await Promise.all([
    endBindings(ctx, bindings, { by: actor.userId, because, region: person.data.region }),
    found.voidCodes === 'keep' ? [] : loadLiveCodes(store, { personId: person.id }, ports.clock.realNow()),
    found.suspendCredential ? store.get('credential', person.id) : null,
  ])
  const documents = once([
    ...families,
    ...endings,
    ...voidWrites(codes),
    ...(credential === null ? [] : [credentialWrite(credential, { state: 'suspended' })]),
    ...grants.map(
      ({ id, version, data }): DocumentWrite => ({
        kind: 'grant',
        id,
        version,
        data: {
          ...data,
          state: 'ended',
          endedAt: now,
          endedBecause: because,
          over: inMonth(person.data.region, now),
        },
      }),
    ),
    ...applications.map(
      ({ id, version, data }): DocumentWrite => ({
        kind: 'application',
        id,
        version,
        data: {
          ...data,
          state: 'ended',
          queue: null,
          awaits: null,
          tokenEncrypted: null,
          history: [...data.history, { at: now, what: 'ended', by: actor.userId }],
        },
      }),
    ),
  ])
  return { documents, closed: applications.length }
}
