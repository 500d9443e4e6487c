import type { Implementation } from '../../calls'
import { inLanguage } from '../../contract/english'
import { personInEnglish } from '../../contract/english/people'
import { auditLabel } from '../../domain/access/auditLabels'
import { happenedAt } from '../../domain/access/historyAt'
import { loadCircle } from '../people/loadCircle'
import { isoInstant } from '../views/instant'
import { regionName } from '../views/personCard'

const SHOWN = 100

/** Those who have no name for the reader. */
const WHO = {
  zh: {
    self: '本人',
    clerk: (region: string) => `${region}经办人`,
    institution: '医药机构',
    formerFamily: '以前的家人',
    system: '系统',
  },
  en: {
    self: 'You',
    clerk: (region: string) => `A clerk of ${region}`,
    institution: 'A medical institution',
    formerFamily: 'Someone of the family before',
    system: 'The system',
  },
} as const

/** Who looked at one's data or acted on them: the audit rows that concern the caller, with who the actor is to him. */
export const listAccessLog: Implementation<'listAccessLog'> = async (context, { language = 'zh' }) => {
  const { store, policies, actor } = context
  const words = WHO[language]
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
    if (userId === actor.userId || user?.personId === actor.personId) return { by: 'self', who: words.self }
    if (user?.clerkOf)
      return { by: 'clerk', who: words.clerk(inLanguage(regionName(policies, user.clerkOf), language)) }
    if (user?.staffOf) return { by: 'institution', who: institutionOf.get(user.staffOf) ?? words.institution }
    const called = user?.personId ? circle?.callNames.get(user.personId) : undefined
    if (called !== undefined)
      return { by: 'family', who: language === 'en' ? personInEnglish(called) : called }
    return { by: 'other', who: user ? words.formerFamily : words.system }
  }

  return {
    ok: true,
    result: {
      entries: rows.map((row) => ({
        at: isoInstant(happenedAt(row)),
        what: row.what,
        label: auditLabel(row.what, language),
        ...whoIs(row.actor),
      })),
    },
  }
}
