import type { Day } from '../contract/values'
import { Day as Days } from '../contract/values'
import { creditDays } from '../domain/account/creditDays'
import { monthlyCredit } from '../domain/account/monthlyCredit'
import type { PolicyBook } from '../domain/policy'
import { Account, type Change, type PersonDocument, type Posting, type Store, type Versioned } from '../store'
import { SETTINGS, WorldId } from './ids'
import { openingPosting } from './seed/people'
import { PEOPLE } from './world/families'

/** A conflict means that another host made the month; more than these mean a fault. */
const MOST_CONFLICTS = 100

const PERSON_IDS = PEOPLE.map((person) => WorldId.person(person.id))

function creditPosting(person: Versioned<PersonDocument>, day: Day, policies: PolicyBook): Posting | null {
  const amount = monthlyCredit(person.data, day, policies)
  if (amount === 0) return null
  return {
    postingId: `credit:${person.id}:${Days.month(day)}`,
    kind: 'credit',
    at: Days.start(day),
    entries: [
      { accountId: Account.personal(person.id, Days.year(day)), amount },
      { accountId: Account.centre(person.data.region), amount: -amount },
    ],
  }
}

/** The one credit a year of people whose region's monthly amounts are not known, on New Year's Day. */
function yearlyPostings(day: Day): Posting[] {
  if (!day.endsWith('-01-01')) return []
  const year = Days.year(day)
  return PEOPLE.flatMap((person) => {
    const amount = person.yearly[year]
    return amount === undefined ? [] : [openingPosting(person, year, amount, Days.start(day))]
  })
}

/** Everything that is credited on the first of one month, and the note that it was done. */
async function creditChange(store: Store, policies: PolicyBook, day: Day, version: number): Promise<Change> {
  const persons = await store.getMany('person', PERSON_IDS)
  const monthly = persons.map((person) => creditPosting(person, day, policies))
  return {
    documents: [{ kind: 'setting', id: SETTINGS.creditedUpTo, version, data: { value: day } }],
    postings: [...monthly.filter((posting) => posting !== null), ...yearlyPostings(day)],
  }
}

/**
 * Makes every monthly credit that is due up to and including a business day, one month a commit, each once:
 * the month's note is written with its postings, so that two callers cannot both make it. Without a note there
 * is no world (or it is just being reset), and nothing is credited. Answers how many months it made.
 */
export async function creditUpTo(store: Store, policies: PolicyBook, day: Day): Promise<number> {
  for (let made = 0, conflicts = 0; ; ) {
    const note = await store.get('setting', SETTINGS.creditedUpTo)
    if (note === null) return made
    const [due] = creditDays(String(note.data.value), day)
    if (due === undefined) return made
    const change = await creditChange(store, policies, due, note.version)
    const result = await store.commit(change, null)
    if (result.outcome === 'committed') made += 1
    else conflicts += 1
    if (conflicts > MOST_CONFLICTS) throw new Error(`monthly credits of ${due} meet conflict after conflict`)
  }
}
