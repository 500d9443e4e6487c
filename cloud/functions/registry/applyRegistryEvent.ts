import type { Implementation } from '../../calls'
import { consequenceLines, EVENT_TITLES } from '../../domain/events'
import type { DocumentWrite } from '../../store'
import { touchFamilies } from '../family/endBindings'
import { eventNotices } from './eventNotices'
import { eventWrites } from './eventWrites'
import { loadSubject } from './loadSubject'
import { moneyWrites } from './moneyWrites'
import { newbornDocument } from './newbornDocument'

/**
 * Enters an event and everything that follows from it in one change. Versions of what it ends are checked at the
 * commit: a grant made meanwhile moves a family document, and the event is judged again.
 */
export const applyRegistryEvent: Implementation<'applyRegistryEvent'> = async (ctx, { personId, event }) => {
  const { ports, actor } = ctx
  // The version first: what moves after it was read is noticed at the commit.
  const own = await touchFamilies(ctx, [personId])
  const loaded = await loadSubject(ctx, personId, event)
  if (!loaded.ok) return loaded
  const subject = loaded.value
  const { person, after, found } = subject
  const child = event.kind === 'birth' ? await newbornDocument(ctx, person, event) : null
  if (child !== null && !child.ok) return child
  const childId = child === null ? null : ports.ids.next('psn')
  const born: DocumentWrite[] =
    child === null || childId === null ? [] : [{ kind: 'person', id: childId, version: 0, data: child.value }]
  const { documents, closed } = await eventWrites(ctx, subject, event.kind)
  const money = await moneyWrites(ctx, subject)
  return {
    ok: true,
    result: {
      personId,
      title: EVENT_TITLES[event.kind],
      ended: {
        bindings: found.endBindings.length,
        grants: found.endGrants.length,
        applications: closed,
      },
      consequences: consequenceLines(found),
      childId,
    },
    change: {
      documents: [
        { kind: 'person', id: person.id, version: person.version, data: after },
        ...own,
        ...documents,
        ...money.documents,
        ...born,
      ],
      postings: money.postings,
      consumes: [
        ...(event.kind === 'idNumberGiven' && after.idHash !== null ? [`idNumber:${after.idHash}`] : []),
        ...(event.kind === 'cardReplaced' && after.cardHash !== null ? [`card:${after.cardHash}`] : []),
        ...(child === null ? [] : [`birthCert:${child.value.birthCertHash}`]),
      ],
      audit: [
        ...money.audit,
        {
          actor: actor.userId,
          what: 'applyRegistryEvent',
          subject: personId,
          detail: { event: event.kind, on: event.on, region: actor.clerkOf },
        },
      ],
      notices: [...eventNotices(subject, event.kind), ...money.notices],
    },
  }
}
