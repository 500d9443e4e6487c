import type { Implementation } from '../../calls'
import { Day } from '../../contract/values'
import { judgeMove } from '../../domain/sandboxClock/judgeMove'
import { creditUpTo } from '../../sandbox/credits'
import { SETTINGS } from '../../sandbox/ids'
import { followCalendar } from '../planned'

/**
 * Moves business time to the morning of a day. The months on the way are credited first, each a commit of its
 * own and each once, so that a call that is cut off is finished by the next one. Refuses CLOCK_NOT_BACK,
 * CLOCK_TOO_FAR.
 */
export const setSandboxClock: Implementation<'setSandboxClock'> = async (context, { day }) => {
  const { store, ports, policies } = context
  const moved = judgeMove(ports.clock.businessNow(), day)
  if (!moved.ok) return moved
  const today = Day.at(moved.value)
  const offset = await store.get('setting', SETTINGS.clockOffset)
  await creditUpTo(store, policies, today)
  await followCalendar(store, policies, moved.value, ports.clock.realNow())
  return {
    ok: true,
    result: { today },
    change: {
      documents: [
        {
          kind: 'setting',
          id: SETTINGS.clockOffset,
          version: offset?.version ?? 0,
          data: { value: moved.value - ports.clock.realNow() },
        },
      ],
    },
  }
}
