import { Account } from './accounts'
import type { Change } from './change'
import { describeEngines } from './testing/engines'

describeEngines('the store', (fixture) => {
  test('a document is written once and read back', async () => {
    const { store } = fixture
    const change: Change = {
      documents: [{ kind: 'setting', id: 'clock', version: 0, data: { value: 5 } }],
      postings: [
        {
          postingId: 'p1',
          kind: 'opening',
          at: 1,
          entries: [
            { accountId: Account.personal('per_1', 2026), amount: 500 },
            { accountId: Account.centre('990100'), amount: -500 },
          ],
        },
      ],
      notices: [{ personId: 'per_1', kind: 'use', title: 't', text: 'x', link: null }],
      audit: [{ actor: 'a', what: 'w', subject: 'per_1', detail: { a: 1 } }],
      consumes: ['tok'],
    }
    const row = { actor: 'a', fn: 'f', requestId: 'r', bodyHash: 'h', answer: '{}' }
    expect(await store.commit(change, row)).toEqual({ outcome: 'committed' })
    expect(await store.commit(change, row)).toEqual({ outcome: 'repeated', bodyHash: 'h', answer: '{}' })
    expect((await store.commit(change, null)).outcome).toEqual('conflict')
    expect(await store.get('setting', 'clock')).toEqual({ id: 'clock', version: 1, data: { value: 5 } })
    expect(await store.balancesOf('per_1')).toEqual([{ accountId: 'personal:per_1:2026', balance: 500 }])
    expect(await store.find('message', { personId: 'per_1' }, { newestFirst: true, limit: 5 })).toHaveLength(
      1,
    )
    expect(await store.auditOf('per_1', 5)).toHaveLength(1)
    expect(await store.bump('c', 1000)).toBe(1)
    expect(await store.bump('c', 1000)).toBe(2)
    expect(await store.readCounter('c')).toMatchObject({ count: 2 })
  })
})
