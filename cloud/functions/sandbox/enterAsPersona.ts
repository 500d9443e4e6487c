import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { WorldId } from '../../sandbox/ids'
import { personas } from '../../sandbox/personas'
import { newSession } from '../../store'

const SECRET_BYTES = 24
const DEVICE = '演示登录'

/**
 * Opens a session of a persona's user, of the same shape as a log-in by phone. Refuses PERSONA_UNKNOWN, and
 * PERSONA_WITHOUT_PHONE for those who have no log-in.
 */
export const enterAsPersona: Implementation<'enterAsPersona'> = async (context, { personaId, channel }) => {
  const { store, ports } = context
  const persona = personas(ports.clock.today()).find((one) => one.personaId === personaId)
  if (!persona) return refused('PERSONA_UNKNOWN')
  if (persona.role === 'family' && persona.phone === null) {
    return refused('PERSONA_WITHOUT_PHONE', { name: persona.name })
  }
  const user = await store.get('user', WorldId.user(personaId))
  if (user === null) return refused('PERSONA_UNKNOWN')
  const owner = { userId: user.id, device: DEVICE, channel }
  const session = newSession(ports.ids.secret(SECRET_BYTES), owner, ports.clock.realNow())
  return {
    ok: true,
    result: { sessionToken: session.token, userId: user.id },
    change: { documents: [{ kind: 'session', id: session.id, version: 0, data: session.data }] },
  }
}
