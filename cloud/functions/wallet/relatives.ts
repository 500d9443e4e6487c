import { Relation } from '../../contract/values'
import type { Circle } from '../people/loadCircle'

/** What each living person of a circle is to its middle, by person id; where two links speak of one, the later counts. */
export function relationsOf(circle: Circle): ReadonlyMap<string, Relation> {
  const seenFrom = (otherId: string, iAmToHim: Relation): [string, Relation] => [
    otherId,
    Relation.inverse(iAmToHim, circle.people.get(otherId)?.sex ?? 'male'),
  ]
  const links: [string, Relation][] = [
    ...circle.heldBy.map(({ data }) => seenFrom(data.holderId, data.relation)),
    ...circle.received.map(({ data }) => seenFrom(data.grantorId, data.relation)),
    ...circle.given.map(({ data }): [string, Relation] => [data.beneficiaryId, data.relation]),
    ...circle.held.map(({ data }): [string, Relation] => [data.memberId, data.relation]),
  ]
  return new Map(links.filter(([id]) => circle.people.get(id)?.deceasedOn === null))
}
