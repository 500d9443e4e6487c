import { type EventKind, otherOfBinding, otherOfGrant, subjectNotice } from '../../domain/events'
import type { Subject } from './loadSubject'

/** To the person himself, and to the other side of everything that the event ended. */
export function eventNotices({ person, after, bindings, grants, found }: Subject, kind: EventKind) {
  const other = (sides: readonly [string, string]): string => (sides[0] === person.id ? sides[1] : sides[0])
  const ended = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): T[] =>
    all.filter(({ id }) => ids.includes(id))
  return [
    ...subjectNotice(person.id, kind),
    ...ended(bindings, found.endBindings).map(({ data }) =>
      otherOfBinding(other([data.holderId, data.memberId]), after.name, kind),
    ),
    ...ended(grants, found.endGrants).map(({ data }) =>
      otherOfGrant(other([data.grantorId, data.beneficiaryId]), after.name, kind),
    ),
  ]
}
