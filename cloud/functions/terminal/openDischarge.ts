import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { judgeStay } from '../../domain/visit'
import { loadCounter } from './loadTerminal'
import { loadYear, visitView } from './visitView'

/** 出院办理: the stay is bound to this window and cashier, who settle it. May be done again, at another window too. */
export const openDischarge: Implementation<'openDischarge'> = async (context, { terminalId, visitId }) => {
  const { store, actor, ports } = context
  const [counter, found] = await Promise.all([loadCounter(context, terminalId), store.get('visit', visitId)])
  if (!counter.ok) return counter
  const judged = judgeStay(found?.data ?? null, actor)
  if (!found || !judged.ok) return judged.ok ? refused('NOT_FOUND') : judged
  const { personId } = found.data
  const [person, year] = await Promise.all([
    store.get('person', personId),
    loadYear(context, personId, ports.clock.today()),
  ])
  if (!person) return refused('NOT_FOUND')
  const { institution } = counter.value
  const visit = { ...found.data, terminalId, staffUserId: actor.userId }
  const visited = { visitId, visit, personId, person: person.data, institution: institution.data }
  return {
    ok: true,
    result: { visit: visitView(context, { ...visited, year: year?.data ?? null }) },
    change: {
      documents: [{ kind: 'visit', id: visitId, version: found.version, data: visit }],
      audit: [
        {
          actor: actor.userId,
          what: 'openDischarge',
          subject: personId,
          detail: { visitId, institution: institution.data.name },
        },
      ],
    },
  }
}
