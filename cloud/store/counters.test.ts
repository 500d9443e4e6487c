import { describeEngines } from './testing/engines'

let now = 1_000_000
describeEngines(
  'counters',
  (fixture) => {
    test('count within a window that begins with the first count', async () => {
      const { store, otherHost } = fixture
      expect(await store.readCounter('pin')).toEqual({ count: 0, endsAt: 0 })
      expect([await store.bump('pin', 1000), await otherHost.bump('pin', 1000)]).toEqual([1, 2])
      now += 999
      expect(await store.bump('pin', 1000)).toBe(3)
      expect(await store.readCounter('pin')).toEqual({ count: 3, endsAt: now + 1 })
      now += 1
      expect(await store.readCounter('pin')).toEqual({ count: 0, endsAt: 0 })
      expect(await store.bump('pin', 1000)).toBe(1)
      await store.clearCounter('pin')
      expect(await store.bump('pin', 1000)).toBe(1)
    })

    test('count each of many at once', async () => {
      const { store, otherHost } = fixture
      const counts = await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 ? store : otherHost).bump('many', 1000)),
      )
      expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
    })
  },
  { realNow: () => now },
)
