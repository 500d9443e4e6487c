import { Day } from '../../contract/values'
import type { PolicyBook } from '../../domain/policy'
import type { Store } from '../../store'
import { tellComingOfAge } from './comingOfAge'
import { lapseApplications } from './lapseApplications'
import { lapseCardLosses } from './lapseCardLosses'

/** Everything of bindings and cards that the calendar brings about by a business instant (ms); harmless to repeat. */
export async function followCalendar(store: Store, policies: PolicyBook, now: number): Promise<void> {
  await lapseApplications(store, now)
  await lapseCardLosses(store, now)
  await tellComingOfAge(store, policies, Day.at(now))
}
