import { Day } from '../../contract/values'
import { creditDays } from '../../domain/account/creditDays'
import { monthlyCredit } from '../../domain/account/monthlyCredit'
import { creditUpTo } from '../../sandbox/credits'
import { definePath } from '../path'

/** 划入: the months that are due, over the new year, by two hosts at once. */
export const monthlyCredits = definePath({
  name: 'monthlyCredits',
  async prepare({ phone }) {
    return phone.random.pick(['2026-12-01', '2027-01-01', '2027-02-01'])
  },
  async act({ phone, world }, upTo) {
    const credit = () =>
      phone.job(async ({ store, policies }) => {
        const due = creditDays('2026-11-01', upTo)
        await creditUpTo(store, policies, upTo)
        for (const { personId } of [world.father, world.mother, world.daughter]) {
          const person = await store.get('person', personId)
          for (const day of due) {
            if (person && monthlyCredit(person.data, day, policies) > 0) {
              phone.memory.moved.add(`credit:${personId}:${Day.month(day)}`)
            }
          }
        }
      })
    await Promise.all([credit(), credit()])
  },
})
