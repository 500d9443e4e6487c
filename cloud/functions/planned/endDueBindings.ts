import { Day } from '../../contract/values'
import { isOpenBinding, overSince } from '../../domain/binding/facts'
import { unboundNotices } from '../../domain/binding/notices'
import type { Store } from '../../store'
import { endBindings, touchFamilies, UNBINDING } from '../family/endBindings'
import { everyDocument } from '../load/everyDocument'
import { loadPersons, personFacts } from '../load/persons'
import { commitPlanned } from './commitPlanned'

/**
 * Ends the bindings whose last day is over by a business instant (ms): the codes that the holder still shows are void,
 * both sides are told. The right itself follows the day and needs no job. Answers how many.
 * @param realNow real ms, by which codes live
 */
export async function endDueBindings(store: Store, now: number, realNow: number): Promise<number> {
  const today = Day.at(now)
  let ended = 0
  for await (const binding of everyDocument(store, 'binding', { queue: UNBINDING })) {
    if (isOpenBinding(binding.data, today)) continue
    const { holderId, memberId, relation, endedBy, endedBecause } = binding.data
    const at = overSince(binding.data)
    const context = {
      store,
      ports: { clock: { realNow: () => realNow, businessNow: () => at, today: () => today } },
    }
    const families = await touchFamilies(context, [holderId, memberId])
    const people = await loadPersons(store, [holderId, memberId])
    const [holder, member] = [people.get(holderId), people.get(memberId)]
    if (holder === undefined || member === undefined) continue
    const because = endedBecause === 'member' ? 'member' : 'holder'
    const ending = { by: endedBy ?? holderId, because, region: member.data.region }
    const parties = { holder: personFacts(holder), member: personFacts(member), relation }
    const change = {
      documents: [...families, ...(await endBindings(context, [binding], ending))],
      audit: [
        {
          actor: 'policy',
          what: 'unbind',
          subject: memberId,
          detail: { by: ending.by, bindingId: binding.id },
        },
      ],
      notices: unboundNotices(parties, because),
    }
    if (await commitPlanned(store, change)) ended += 1
  }
  return ended
}
