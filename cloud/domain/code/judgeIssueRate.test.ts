import fc from 'fast-check'
import { judgeIssueRate } from './judgeIssueRate'

const NOW = 1_000_000

describe('how often a device is given a code', () => {
  test.each([
    ['none yet', [], 6, null],
    ['one fewer than allowed', [1000, 2000, 3000, 4000, 5000], 6, null],
    [
      'as many as allowed: the oldest has to leave the minute',
      [1, 10_000, 20_000, 30_000, 40_000, 50_000],
      6,
      10,
    ],
    ['in any order', [50_000, 20_000, 1, 40_000, 10_000, 30_000], 6, 10],
    ['a minute ago does not count', [60_000, 10_000], 2, null],
    ['a moment less than a minute ago does', [59_999, 10_000], 2, 1],
    ['more than allowed, as after a lowered limit: the second newest counts', [5000, 15_000, 25_000], 2, 45],
    ['one a minute', [30_000], 1, 30],
  ])('%s', (_case, agoMs, perMinute, retryAfter) => {
    const judged = judgeIssueRate(
      agoMs.map((ago) => NOW - ago),
      NOW,
      perMinute,
    )
    if (retryAfter === null) expect(judged.ok).toBe(true)
    else expect(judged).toMatchObject({ refusal: { code: 'TOO_MANY_CALLS', details: { retryAfter } } })
  })

  test('waiting as long as it says is enough, and no 60 s ever hold more than allowed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        (pauses, perMinute) => {
          const issued: number[] = []
          let now = NOW
          for (const pause of pauses) {
            now += pause
            const judged = judgeIssueRate(issued, now, perMinute)
            if (judged.ok) issued.push(now)
            else {
              const later = now + Number(judged.refusal.details.retryAfter) * 1000
              expect(judgeIssueRate(issued, later, perMinute).ok).toBe(true)
            }
          }
          for (const at of issued) {
            expect(issued.filter((other) => other > at - 60_000 && other <= at).length).toBeLessThanOrEqual(
              perMinute,
            )
          }
        },
      ),
    )
  })
})
