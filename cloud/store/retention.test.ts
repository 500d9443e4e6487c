import { describeEngines } from './testing/engines'

let now = 1_000_000
const answerTo = (requestId: string) => ({
  actor: 'usr_1',
  fn: 'settle',
  requestId,
  bodyHash: 'h',
  answer: 'a',
})

describeEngines(
  'forgetting',
  (fixture) => {
    test('takes counters whose window is over, however many, and no others', async () => {
      const { store } = fixture
      await Promise.all(Array.from({ length: 1_200 }, (_, n) => store.bump(`old ${n}`, 1_000)))
      await store.bump('running', 5_000)
      now += 1_000
      const forgotten = await store.forget({ countersEndedBy: now, answersFromBefore: null })
      expect(forgotten).toEqual({ counters: 1_200, answers: 0 })
      expect(await store.readCounter('running')).toMatchObject({ count: 1 })
    })

    test('takes answers older than asked, and keeps all where nothing is said', async () => {
      const { store, otherHost } = fixture
      await store.commit({}, answerTo('early'))
      now += 10
      await store.commit({}, answerTo('late'))
      expect(await store.forget({ countersEndedBy: 0, answersFromBefore: null })).toEqual({
        counters: 0,
        answers: 0,
      })
      expect(await otherHost.forget({ countersEndedBy: 0, answersFromBefore: now })).toEqual({
        counters: 0,
        answers: 1,
      })
      expect(await store.repeated('usr_1', 'settle', 'early')).toBeNull()
      expect(await store.repeated('usr_1', 'settle', 'late')).toMatchObject({ answer: 'a' })
    })
  },
  { realNow: () => now },
)
