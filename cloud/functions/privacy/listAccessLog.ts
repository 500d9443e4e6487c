import type { Implementation } from '../../calls'
import { AUDIT_LABELS } from '../../domain/access/auditLabels'
import { happenedAt } from '../../domain/access/historyAt'
import { loadCircle } from '../people/loadCircle'
import { isoInstant } from '../views/instant'
import { regionName } from '../views/personCard'

const SHOWN = 100

/** Who looked at one's data or acted on them: the audit rows that concern the caller, with who the actor is to him. */
export const listAccessLog: Implementation<'listAccessLog'> = async (context) => {
  const { store, policies, actor } = context
  const [rows, circle] = await Promise.all([
    store.auditOf(actor.personId, SHOWN),
    loadCircle(context, actor.personId),
  ])
  const users = await store.getMany('user', [...new Set(rows.map((row) => row.actor))])
  const institutions = await store.getMany('institution', [
    ...new Set(users.flatMap(({ data }) => data.staffOf ?? [])),
  ])
  const userOf = new Map(users.map(({ id, data }) => [id, data]))
  const institutionOf = new Map(institutions.map(({ id, data }) => [id, data.name]))

  const whoIs = (
    userId: string,
  ): { by: 'self' | 'family' | 'institution' | 'clerk' | 'other'; who: string } => {
    const user = userOf.get(userId)
    if (userId === actor.userId || user?.personId === actor.personId) return { by: 'self', who: '本人' }
    if (user?.clerkOf) return { by: 'clerk', who: `${regionName(policies, user.clerkOf)}经办人` }
    if (user?.staffOf) return { by: 'institution', who: institutionOf.get(user.staffOf) ?? '医药机构' }
    const called = user?.personId ? circle?.callNames.get(user.personId) : undefined
    if (called !== undefined) return { by: 'family', who: called }
    return { by: 'other', who: user ? '以前的家人' : '系统' }
  }

  return {
    ok: true,
    result: {
      entries: rows.map((row) => ({
        at: isoInstant(happenedAt(row)),
        what: row.what,
        label: AUDIT_LABELS[row.what] ?? row.what,
        ...whoIs(row.actor),
      })),
    },
  }
}
