import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { SETTINGS } from '../../sandbox/ids'
import { WORLD_STARTS_AT } from '../../sandbox/world/time'

/** Puts the world back. The note of when keeps a repeated call from doing it twice. */
export const resetSandbox: Implementation<'resetSandbox'> = async ({ store, ports }) => {
  if (!ports.sandbox) return refused('SANDBOX_ONLY')
  await ports.sandbox.reset()
  const note = await store.get('setting', SETTINGS.lastReset)
  return {
    ok: true,
    result: { today: Day.at(WORLD_STARTS_AT) },
    change: {
      documents: [
        {
          kind: 'setting',
          id: SETTINGS.lastReset,
          version: note?.version ?? 0,
          data: { value: ports.clock.realNow() },
        },
      ],
    },
  }
}
