import { sessionIdOf } from '../store'
import { add, harness } from './testing/harness'

describe('a session', () => {
  it('that nobody issued is nobody', async () => {
    const { calls } = harness()
    await expect(calls.call(add('f'.repeat(48), 'r1', 1))).resolves.toMatchObject({
      refusal: { code: 'NOT_SIGNED_IN' },
    })
  })

  it('is dead at the next call after it was revoked, although it was used before', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    await expect(calls.call(add(token, 'r1', 1))).resolves.toMatchObject({ ok: true })
    const session = await store.get('session', sessionIdOf(token))
    if (session === null) throw new Error('the session should be there')
    store.put('session', session.id, { ...session.data, revokedAt: 1 })
    await expect(calls.call(add(token, 'r2', 1))).resolves.toMatchObject({
      refusal: { code: 'NOT_SIGNED_IN' },
    })
  })

  it('of a user who is gone is nobody', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    await calls.call(add(token, 'r1', 1))
    const session = await store.get('session', sessionIdOf(token))
    const user = await store.get('user', session?.data.userId ?? '')
    await store.commit({ documents: [{ kind: 'user', id: user?.id ?? '', version: 1, data: null }] }, null)
    await expect(calls.call(add(token, 'r2', 1))).resolves.toMatchObject({
      refusal: { code: 'NOT_SIGNED_IN' },
    })
  })

  it('writes down when it was last seen, ten minutes apart at most often', async () => {
    const { calls, signIn, store, pass } = harness()
    const token = signIn()
    const seen = async () => (await store.get('session', sessionIdOf(token)))?.data.lastSeenAt ?? 0
    const first = await seen()
    pass(9 * 60_000)
    await calls.call(add(token, 'r1', 1))
    expect(await seen()).toBe(first)
    pass(60_000)
    await calls.call(add(token, 'r2', 1))
    expect(await seen()).toBe(first + 10 * 60_000)
  })
})
