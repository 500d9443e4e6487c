import type { Day } from '../../contract/values'
import { isOpenGrant } from '../../domain/grant'
import type { Circle } from './loadCircle'

/**
 * Whether something still ties a person to the middle of a circle: a binding, or a grant that is not over. A circle
 * also holds those with whom all is over, so that records can name them: of these nothing new is told.
 */
export const isTied = (circle: Circle, personId: string, today: Day): boolean =>
  personId === circle.personId ||
  circle.held.some(({ data }) => data.memberId === personId) ||
  circle.heldBy.some(({ data }) => data.holderId === personId) ||
  circle.given.some(({ data }) => data.beneficiaryId === personId && isOpenGrant(data, today)) ||
  circle.received.some(({ data }) => data.grantorId === personId && isOpenGrant(data, today))
