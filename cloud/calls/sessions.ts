import type { Clock } from '../ports'
import { type SessionDocument, type Store, sessionIdOf, type Versioned } from '../store'
import type { Actor } from './implementation'

/** `lastSeenAt` is written this often at most, ms: a write for every call would cost more than it tells. */
const SEEN_STEP_MS = 10 * 60_000
const REMEMBERED = 20_000

export interface Sessions {
  /** Who holds this token; null when it is unknown or revoked. */
  actorOf(token: string): Promise<Actor | null>
  /** Whose session it was when it was last seen here, without asking: good for looking things up early, never a right. */
  rememberedUser(token: string): string | null
}

/**
 * Sessions as the store has them, read at every call: a revoked one is dead on every host at once. The only
 * thing remembered is which user a session belongs to, which never changes, so that both are read at once.
 */
export function createSessions(store: Store, clock: Clock): Sessions {
  const userOf = new Map<string, string>()

  /** A call asks for its session's id twice in a row: it is hashed once. */
  let last = { token: '', id: '' }
  function idOf(token: string): string {
    if (last.token !== token) last = { token, id: sessionIdOf(token) }
    return last.id
  }

  function remember(sessionId: string, userId: string): void {
    if (userOf.size >= REMEMBERED) userOf.clear()
    userOf.set(sessionId, userId)
  }

  async function touch(session: Versioned<SessionDocument>): Promise<void> {
    const now = clock.realNow()
    if (now - session.data.lastSeenAt < SEEN_STEP_MS) return
    // A conflict means that it was revoked or seen elsewhere at this moment: nothing is lost.
    await store.commit(
      { documents: [{ kind: 'session', ...session, data: { ...session.data, lastSeenAt: now } }] },
      null,
    )
  }

  return {
    rememberedUser: (token) => userOf.get(idOf(token)) ?? null,

    async actorOf(token) {
      const id = idOf(token)
      const known = userOf.get(id)
      const [session, early] = await Promise.all([
        store.get('session', id),
        known === undefined ? null : store.get('user', known),
      ])
      if (session === null || session.data.revokedAt !== null) return null
      const { userId, channel } = session.data
      const user = early ?? (await store.get('user', userId))
      if (user === null) return null
      remember(id, userId)
      await touch(session)
      const { personId, staffOf, clerkOf, phoneEncrypted } = user.data
      return { userId, sessionId: id, channel, personId, staffOf, clerkOf, phoneEncrypted }
    },
  }
}
