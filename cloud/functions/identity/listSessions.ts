import type { Implementation } from '../../calls'
import { isoInstant } from '../views/instant'

const SHOWN = 50

/** The devices on which the user is signed in, newest first. */
export const listSessions: Implementation<'listSessions'> = async ({ store, actor }) => {
  const sessions = await store.find('session', { userId: actor.userId }, { newestFirst: true, limit: SHOWN })
  return {
    ok: true,
    result: {
      sessions: sessions
        .filter(({ data }) => data.revokedAt === null)
        .map(({ id, data }) => ({
          sessionId: id,
          device: data.device,
          channel: data.channel,
          createdAt: isoInstant(data.createdAt),
          lastSeenAt: isoInstant(data.lastSeenAt),
          isThis: id === actor.sessionId,
        })),
    },
  }
}
