import type { Store } from '../store'
import { forgetting } from './forgetting'

const NOW = 1_795_000_000_000

test.each([
  [0, null],
  [1, NOW - 86_400_000],
  [400, NOW - 400 * 86_400_000],
])('answers are kept for %d days: those from before %p go', async (days, before) => {
  const forget = jest.fn(async () => ({ counters: 0, answers: 0 }))
  await forgetting({ forget } as Partial<Store> as Store, { realNow: () => NOW }, days).run()
  expect(forget).toHaveBeenCalledWith({ countersEndedBy: NOW, answersFromBefore: before })
})
