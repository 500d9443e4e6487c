import type { Plan } from '../../contract/shapes'
import type { Viewer } from '../../domain/usage'
import type { PersonDocument, PlanDocument, Versioned } from '../../store'
import { sideOf } from './transferView'

/** A plan as its owner sees it. */
export function planView(
  viewer: Viewer,
  { id, data }: Versioned<PlanDocument>,
  people: ReadonlyMap<string, PersonDocument>,
): Plan {
  const [last] = data.done
  return {
    planId: id,
    kind: data.kind,
    to: sideOf(viewer, data.ownerId, data.receiverId, data.relation, people),
    amount: data.amount,
    from: data.from,
    dayOfMonth: data.dayOfMonth,
    until: data.until,
    state: data.state,
    nextDay: data.nextDay,
    last: last ? { day: last.day, sent: last.transferId !== null, why: last.why } : null,
  }
}
