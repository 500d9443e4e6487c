import { Day } from '../../contract/values'
import { creditDays } from '../../domain/account/creditDays'
import { monthlyCredit } from '../../domain/account/monthlyCredit'
import type { PolicyBook } from '../../domain/policy'
import { creditUpTo } from '../../sandbox/credits'
import { Account, type PersonDocument, type Store } from '../../store'
import { definePath } from '../path'

/** Longer lists of entries no history makes. */
const MOST_ENTRIES = 1_000

type People = ReadonlyMap<string, PersonDocument>

async function peopleOf(store: Store, ids: readonly string[]): Promise<People> {
  return new Map((await store.getMany('person', ids)).map(({ id, data }) => [id, data]))
}

/** 划入: the months that are due, over the new year, by two hosts at once. */
export const monthlyCredits = definePath({
  name: 'monthlyCredits',
  async prepare({ phone }) {
    return phone.random.pick(['2026-12-01', '2027-01-01', '2027-02-01'])
  },
  async act({ phone, world }, upTo) {
    const ids = [world.father, world.mother, world.daughter].map(({ personId }) => personId)
    let before: People | null = null
    const credit = () =>
      phone.job(async ({ store, policies }) => {
        before ??= await peopleOf(store, ids)
        await creditUpTo(store, policies, upTo)
        const after = await peopleOf(store, ids)
        for (const [personId, was] of before) {
          for (const day of creditDays('2026-11-01', upTo)) {
            const isDue = (person: PersonDocument | undefined): boolean => isCredited(person, day, policies)
            const postingId = `credit:${personId}:${Day.month(day)}`
            // Who dies meanwhile was credited, or was not: only what is stored says which.
            if (
              isDue(after.get(personId)) ||
              (isDue(was) && (await isStored(store, personId, day, postingId)))
            )
              phone.memory.moved.add(postingId)
          }
        }
      })
    await Promise.all([credit(), credit()])
  },
})

const isCredited = (person: PersonDocument | undefined, day: Day, policies: PolicyBook): boolean =>
  person !== undefined && monthlyCredit(person, day, policies) > 0

async function isStored(store: Store, personId: string, day: Day, postingId: string): Promise<boolean> {
  const entries = await store.entriesOf(Account.personal(personId, Day.year(day)), MOST_ENTRIES)
  return entries.some((entry) => entry.postingId === postingId)
}
