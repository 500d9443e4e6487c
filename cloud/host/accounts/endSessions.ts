import { endSessionChange } from '../../functions/identity/endSessionChange'
import type { DocumentWrite } from '../../store'
import type { AccountParts } from './parts'

/** The writes that sign a user out of all his devices and void the codes they show. */
export async function endSessions(parts: AccountParts, userId: string): Promise<DocumentWrite[]> {
  const sessions = await parts.store.find('session', { userId })
  const open = sessions.filter(({ data }) => data.revokedAt === null)
  const changes = await Promise.all(open.map((session) => endSessionChange(parts, session)))
  return changes.flatMap(({ documents }) => documents)
}
