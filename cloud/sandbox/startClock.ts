import type { Clock } from '../ports'
import type { Store } from '../store'
import { commitOrThrow } from './commitOrThrow'
import { SETTINGS } from './ids'
import { WORLD_STARTS_AT } from './world/time'

/** Sets business time to the morning of the world's first day, whatever day it is outside. */
export async function startClock(store: Store, clock: Clock): Promise<void> {
  const known = await store.get('setting', SETTINGS.clockOffset)
  const value = WORLD_STARTS_AT - clock.realNow()
  await commitOrThrow(store, {
    documents: [{ kind: 'setting', id: SETTINGS.clockOffset, version: known?.version ?? 0, data: { value } }],
  })
}
