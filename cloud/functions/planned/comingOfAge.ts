import { Day } from '../../contract/values'
import { isOpenBinding } from '../../domain/binding/facts'
import { comingOfAgeNotices } from '../../domain/binding/notices'
import { bindingRules } from '../../domain/binding/rules'
import type { PolicyBook } from '../../domain/policy'
import type { BindingDocument, Notice, Store, Versioned } from '../../store'
import { loadPersons, personFacts } from '../load/persons'
import { commitPlanned } from './commitPlanned'

const NOTE = 'comingOfAgeToldUpTo'
/** Days looked at in one run; a longer gap is told in several. */
const MOST_DAYS = 366

type People = Awaited<ReturnType<typeof loadPersons>>

function noticesOf(
  { data }: Versioned<BindingDocument>,
  people: People,
  policies: PolicyBook,
  today: Day,
): Notice[] {
  const [holder, member] = [people.get(data.holderId), people.get(data.memberId)]
  if (!isOpenBinding(data, today) || holder === undefined || member === undefined) return []
  const rules = bindingRules(policies, member.data.region, today)
  if (!rules.ok || rules.value.onReach !== 'needFace' || !data.faceDay) return []
  const parties = { holder: personFacts(holder), member: personFacts(member), relation: data.relation }
  const lastDay = Day.add(data.faceDay, rules.value.graceDays - 1)
  return comingOfAgeNotices(parties, rules.value.faceFromAge, lastDay)
}

/**
 * Tells both sides of a guardian's binding on the day on which the member reaches the age of his own face, each once:
 * the note of the last day told is written with the notices. What the binding is worth needs no job, it follows the day.
 */
export async function tellComingOfAge(store: Store, policies: PolicyBook, today: Day): Promise<void> {
  const note = await store.get('setting', NOTE)
  const told = note === null ? Day.add(today, -1) : String(note.data.value)
  const count = Math.min(Day.between(told, today), MOST_DAYS)
  if (count <= 0) return
  const days = Array.from({ length: count }, (_, i) => Day.add(told, i + 1))
  const reached = await store.find('binding', { faceDay: days })
  const people = await loadPersons(
    store,
    reached.flatMap(({ data }) => [data.holderId, data.memberId]),
  )
  const upTo = days.at(-1) ?? today
  await commitPlanned(store, {
    documents: [{ kind: 'setting', id: NOTE, version: note?.version ?? 0, data: { value: upTo } }],
    notices: reached.flatMap((binding) => noticesOf(binding, people, policies, today)),
  })
}
