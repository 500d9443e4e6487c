import { Day } from '../../contract/values'
import type { PolicyBook } from '../../domain/policy'
import type { Store } from '../../store'
import { tellComingOfAge } from './comingOfAge'
import { endDueBindings } from './endDueBindings'
import { lapseApplications } from './lapseApplications'
import { lapseCardLosses } from './lapseCardLosses'

/**
 * Everything of bindings and cards that the calendar brings about by a business instant (ms), at a real one, by which
 * codes live; harmless to repeat.
 */
export async function followCalendar(
  store: Store,
  policies: PolicyBook,
  now: number,
  realNow: number,
): Promise<void> {
  await lapseApplications(store, now)
  await lapseCardLosses(store, now)
  await endDueBindings(store, now, realNow)
  await tellComingOfAge(store, policies, Day.at(now))
}
