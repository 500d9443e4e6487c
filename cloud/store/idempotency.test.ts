import { balanceOf, done, opening, request, spending } from './testing/changes'
import { describeEngines } from './testing/engines'

describeEngines('a repeated request', (fixture) => {
  const ANSWER = '{"b":1,"a":"亲情\\u0041 ","n":1.0}'

  test('is answered byte for byte as the first, and moves nothing', async () => {
    const { store } = fixture
    await done(store, opening('p', 500))
    const change = { postings: [spending('s', 'p', 100, 500)] }
    await done(store, change, request('r', ANSWER))
    const repeated = { outcome: 'repeated', bodyHash: 'hash of r', answer: ANSWER }
    expect(await store.commit(change, request('r', 'another answer'))).toEqual(repeated)
    expect(await store.repeated('usr_1', 'settle', 'r')).toEqual({ bodyHash: 'hash of r', answer: ANSWER })
    expect(await balanceOf(store, 'p')).toBe(400)
  })

  test('shows the hash of the first body, so that another body can be refused', async () => {
    const { store } = fixture
    await done(store, {}, { ...request('r'), bodyHash: 'first' })
    expect(await store.commit({ consumes: ['t'] }, { ...request('r'), bodyHash: 'second' })).toMatchObject({
      outcome: 'repeated',
      bodyHash: 'first',
    })
    expect(await store.commit({ consumes: ['t'] }, null)).toEqual({ outcome: 'committed' })
  })

  test.each([
    ['another actor', { actor: 'usr_2' }],
    ['another function', { fn: 'reverseSettlement' }],
    ['another id', { requestId: 'r2' }],
  ])('is not one when it comes from %s', async (_, other) => {
    const { store } = fixture
    await done(store, {}, request('r'))
    expect(await store.commit({}, { ...request('r'), ...other })).toEqual({ outcome: 'committed' })
  })

  test('sent many times at once, through two hosts, has one effect', async () => {
    const { store, otherHost } = fixture
    await done(store, opening('p', 500))
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? store : otherHost).commit(
          { postings: [spending(`s${n}`, 'p', 100)] },
          request('r', `answer ${n}`),
        ),
      ),
    )
    expect(results.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1)
    const answers = results.flatMap((result) => (result.outcome === 'repeated' ? [result.answer] : []))
    expect(answers).toHaveLength(19)
    expect(new Set(answers).size).toBe(1)
    expect(await balanceOf(store, 'p')).toBe(400)
  })
})
