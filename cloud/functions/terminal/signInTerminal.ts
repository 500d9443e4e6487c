import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { visitTypesAt } from '../../domain/visit'
import { regionName } from '../views/personCard'

/** 9001 签到. Without a terminal named, the institution's first one is taken. */
export const signInTerminal: Implementation<'signInTerminal'> = async (context, { terminalId }) => {
  const { store, actor, ports } = context
  const [terminals, institution, user] = await Promise.all([
    store.find('terminal', { institutionId: actor.staffOf }),
    store.get('institution', actor.staffOf),
    store.get('user', actor.userId),
  ])
  const chosen = terminalId === null ? terminals[0] : terminals.find((terminal) => terminal.id === terminalId)
  if (!chosen || !institution) return refused('TERMINAL_NOT_YOURS')
  const person = user?.data.personId ? await store.get('person', user.data.personId) : null
  const { name, kind, level, region } = institution.data
  return {
    ok: true,
    result: {
      terminalId: chosen.id,
      terminalName: chosen.data.name,
      terminals: terminals.map((terminal) => ({ terminalId: terminal.id, name: terminal.data.name })),
      institution: {
        institutionId: institution.id,
        name,
        kind,
        level,
        region,
        regionName: regionName(context.policies, region),
      },
      staffName: person?.data.name ?? user?.data.username ?? '',
      visitTypes: visitTypesAt(institution.data),
      today: ports.clock.today(),
    },
    change: {
      audit: [
        { actor: actor.userId, what: 'signInTerminal', subject: null, detail: { terminalId: chosen.id } },
      ],
    },
  }
}
