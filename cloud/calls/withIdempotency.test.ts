import fc from 'fast-check'
import { sessionIdOf } from '../store'
import { canonicalJson } from './canonicalJson'
import { add, harness, incoming } from './testing/harness'

describe('a repeated call', () => {
  it('answers the same bytes and does nothing again', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    const first = await calls.call(add(token, 'r1', 5))
    await calls.call(add(token, 'r2', 5))
    const again = await calls.call(add(token, 'r1', 5))
    expect(again).toEqual(first)
    expect(first).toEqual({ ok: true, body: '{"result":{"total":5}}' })
    expect((await store.get('setting', 'number'))?.data.value).toBe(10)
  })

  it('is the same whatever the order of its keys', async () => {
    const { calls, signIn } = harness()
    const sessionToken = signIn()
    const requestId = 'k'.repeat(16)
    const first = await calls.call(incoming({ sessionToken, params: { requestId, amount: 5 } }))
    await expect(calls.call(incoming({ sessionToken, params: { amount: 5, requestId } }))).resolves.toEqual(
      first,
    )
  })

  it('with another body is refused', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    await calls.call(add(token, 'r1', 5))
    await expect(calls.call(add(token, 'r1', 6))).resolves.toMatchObject({
      refusal: { code: 'REQUEST_ID_REUSED' },
    })
    expect((await store.get('setting', 'number'))?.data.value).toBe(5)
  })

  it('of another user is another call', async () => {
    const { calls, signIn, store } = harness()
    await calls.call(add(signIn(), 'r1', 5))
    await calls.call(add(signIn(), 'r1', 6))
    expect((await store.get('setting', 'number'))?.data.value).toBe(11)
  })

  it('of another session of the same user is the same call', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    const first = await calls.call(add(token, 'r1', 5))
    const session = [...store.rows.values()][0]
    expect(session?.actor).toMatch(/^usr_/)
    await expect(calls.call(add(token, 'r1', 5))).resolves.toEqual(first)
  })

  it('that was refused is judged anew', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    await expect(calls.call(add(token, 'r1', 101))).resolves.toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    })
    store.put('setting', 'number', { value: -50 })
    await expect(calls.call(add(token, 'r1', 101))).resolves.toMatchObject({ ok: true })
  })

  it('is looked up together with a session that was seen before, once', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    await calls.call(add(token, 'r1', 5))
    const asked: string[] = []
    const watched = (name: 'get' | 'repeated') => {
      const ask = store[name].bind(store) as (...given: string[]) => Promise<never>
      Object.assign(store, {
        [name]: (...given: string[]) => {
          asked.push(name === 'get' ? (given[0] ?? '') : name)
          return ask(...given)
        },
      })
    }
    watched('get')
    watched('repeated')
    const pending = calls.call(add(token, 'r2', 5))
    expect(asked).toEqual(['repeated', 'session', 'user'])
    await expect(pending).resolves.toMatchObject({ ok: true })
    expect(asked.filter((name) => name === 'repeated')).toHaveLength(1)
  })

  it('whose session has been revoked since gets no kept answer', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    await calls.call(add(token, 'r1', 5))
    const id = sessionIdOf(token)
    const session = await store.get('session', id)
    if (session === null) throw new Error('the session is there')
    store.put('session', id, { ...session.data, revokedAt: 1 })
    await expect(calls.call(add(token, 'r1', 5))).resolves.toMatchObject({
      refusal: { code: 'NOT_SIGNED_IN' },
    })
  })

  it('leaves nothing readable at rest', async () => {
    const { calls, signIn, store } = harness()
    await calls.call(add(signIn(), 'r1', 5))
    expect(JSON.stringify([...store.rows.values()])).not.toContain('total')
  })

  it('sent many times at once takes effect once, with one answer', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => calls.call(add(token, 'r1', 5))))
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect((await store.get('setting', 'number'))?.data.value).toBe(5)
  })
})

describe('canonicalJson', () => {
  it('is the same for equal values whatever the order of keys, and reads back as the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: [null] })).toBe('{"a":[null]}')
  })
})
