import { Relation } from '../../contract/values'
import type { AidRequestDocument } from '../../store'
import type { Circle } from '../people/loadCircle'

/** The page on which requests are made and answered. */
export const REQUESTS_LINK = 'packages/aid/request/index'

/** Who asks and who is asked, and what each is to the other. */
export function sidesOf(
  request: Pick<AidRequestDocument, 'beneficiaryId' | 'grantorId' | 'relation'>,
  { people }: Pick<Circle, 'people'>,
) {
  const sex = people.get(request.grantorId)?.sex ?? 'male'
  return {
    beneficiaryId: request.beneficiaryId,
    grantorId: request.grantorId,
    beneficiaryIs: request.relation,
    grantorIs: Relation.inverse(request.relation, sex),
  }
}

/** What the caller is to a person of his circle; null where no bond says. */
export function whatIAmTo(circle: Circle, personId: string): Relation | null {
  const { sex } = circle.person
  const received = circle.received.find(({ data }) => data.grantorId === personId)
  if (received) return received.data.relation
  const heldBy = circle.heldBy.find(({ data }) => data.holderId === personId)
  if (heldBy) return heldBy.data.relation
  const held = circle.held.find(({ data }) => data.memberId === personId)
  if (held) return Relation.inverse(held.data.relation, sex)
  const given = circle.given.find(({ data }) => data.beneficiaryId === personId)
  return given ? Relation.inverse(given.data.relation, sex) : null
}
