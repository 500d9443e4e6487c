import { createRateLimiter } from './rateLimiter'
import { add, addContract, addImplementation, harness, incoming } from './testing/harness'

describe('a rate limiter', () => {
  it('lets a burst of its size pass, then tells how long to wait', () => {
    const limiter = createRateLimiter(3)
    expect([1, 2, 3].map(() => limiter.take('a', 0))).toEqual([0, 0, 0])
    expect(limiter.take('a', 0)).toBe(20)
  })

  it('lets the call pass after the seconds it told', () => {
    const limiter = createRateLimiter(3)
    for (let i = 0; i < 3; i += 1) limiter.take('a', 0)
    const wait = limiter.take('a', 5_000)
    expect(limiter.take('a', 5_000 + wait * 1000)).toBe(0)
  })

  it('counts each key alone', () => {
    const limiter = createRateLimiter(1)
    limiter.take('a', 0)
    expect(limiter.take('b', 0)).toBe(0)
    expect(limiter.take('a', 0)).toBeGreaterThan(0)
  })

  it('does not run backwards with the clock', () => {
    const limiter = createRateLimiter(1)
    limiter.take('a', 100_000)
    expect(limiter.take('a', 0)).toBeGreaterThan(0)
  })

  it('limits nothing at 0', () => {
    const limiter = createRateLimiter(0)
    expect(Array.from({ length: 1000 }, () => limiter.take('a', 0)).every((wait) => wait === 0)).toBe(true)
  })
})

describe('limits around functions', () => {
  const functions = { contracts: { add: addContract }, implementations: { add: addImplementation } }

  it('refuse a user who calls too often, not the one beside him', async () => {
    const { calls, signIn } = harness(functions, { userLimiter: createRateLimiter(1) })
    const [busy, calm] = [signIn(), signIn()]
    await calls.call(add(busy, 'r1', 1))
    const refusal = await calls.call(add(busy, 'r2', 1))
    expect(refusal).toEqual({
      ok: false,
      refusal: { code: 'TOO_MANY_CALLS', details: { retryAfter: 60 } },
    })
    await expect(calls.call(add(calm, 'r1', 1))).resolves.toMatchObject({ ok: true })
  })

  it('refuse an address, also for names that are no functions', async () => {
    const { calls } = harness(functions, { addressLimiter: createRateLimiter(2) })
    await calls.call(incoming({ fn: 'guess' }))
    await calls.call(incoming({ fn: 'guess' }))
    await expect(calls.call(incoming({ fn: 'guess' }))).resolves.toMatchObject({
      refusal: { code: 'TOO_MANY_CALLS' },
    })
    await expect(calls.call(incoming({ fn: 'guess', address: '192.0.2.2' }))).resolves.toMatchObject({
      refusal: { code: 'NO_SUCH_FUNCTION' },
    })
  })
})
