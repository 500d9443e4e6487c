import { createHash } from 'node:crypto'
import { Account } from './accounts'
import type { Change, Posting } from './change'
import { LedgerViolation } from './commit/violation'
import { accountOf, balanceOf, done, opening, REGION, request, spending } from './testing/changes'
import { describeEngines } from './testing/engines'

const committed = { outcome: 'committed' }

describeEngines('the ledger', (fixture) => {
  test('keeps balances of floored accounts, and entries of every account', async () => {
    const { store } = fixture
    await done(store, opening('p', 500))
    await done(store, { postings: [spending('s1', 'p', 120, 500)] })
    await done(store, { postings: [spending('s2', 'p', 380, 380)] })
    expect(await store.balancesOf('p')).toEqual([{ accountId: accountOf('p'), balance: 0 }])
    expect(await store.entriesOf(accountOf('p'), 2)).toEqual([
      { postingId: 's2', amount: -380, balanceAfter: 0, at: 2000 },
      { postingId: 's1', amount: -120, balanceAfter: 380, at: 2000 },
    ])
    expect(await store.entriesOf(Account.institution('ins_1'), 9)).toEqual([
      { postingId: 's2', amount: 380, balanceAfter: null, at: 2000 },
      { postingId: 's1', amount: 120, balanceAfter: null, at: 2000 },
    ])
    expect(await store.entriesOf(Account.centre(REGION), 9)).toHaveLength(1)
  })

  test('answers the balances of one person: every credit year, wallet and pot, nobody else', async () => {
    const { store } = fixture
    const accounts = [
      Account.personal('p', 2025),
      Account.personal('p', 2026),
      Account.wallet('p'),
      Account.pot('p', 'o'),
      Account.personal('p2', 2026),
      Account.personal('o', 2026),
    ]
    const posting: Posting = {
      postingId: 'o',
      kind: 'opening',
      at: 1,
      entries: [
        ...accounts.map((accountId, n) => ({ accountId, amount: n + 1 })),
        { accountId: Account.centre(REGION), amount: -21 },
      ],
    }
    await done(store, { postings: [posting] })
    expect(await store.balancesOf('p')).toEqual([
      { accountId: 'personal:p:2025', balance: 1 },
      { accountId: 'personal:p:2026', balance: 2 },
      { accountId: 'pot:p:o', balance: 4 },
      { accountId: 'wallet:p', balance: 3 },
    ])
    expect(await store.balancesOf('nobody')).toEqual([])
  })

  test('a decision on another balance is told to decide again, and writes nothing', async () => {
    const { store } = fixture
    await done(store, opening('p', 500))
    const change: Change = { postings: [spending('s', 'p', 100, 499)], consumes: ['t'] }
    expect(await store.commit(change, request('r'))).toEqual({
      outcome: 'conflict',
      on: `account/${accountOf('p')}`,
    })
    expect(await balanceOf(store, 'p')).toBe(500)
    expect(await store.repeated('usr_1', 'settle', 'r')).toBeNull()
    expect(await store.entriesOf(Account.institution('ins_1'), 9)).toEqual([])
    expect(await store.commit({ consumes: ['t'] }, null)).toEqual(committed)
  })

  test.each<[string, Posting]>([
    ['passes a floor', spending('s', 'p', 501)],
    ['passes a floor though the balance was as expected', spending('s', 'p', 501, 500)],
    [
      'does not sum to zero',
      { ...spending('s', 'p', 5), entries: [{ accountId: accountOf('p'), amount: -5 }] },
    ],
    ['moves a part of a fen', spending('s', 'p', 0.5)],
    ['moves what is no number', spending('s', 'p', Number.NaN)],
    [
      'expects a balance where none is kept',
      {
        ...spending('s', 'p', 1),
        entries: [
          { accountId: Account.cash(REGION), amount: 1, expectedBalance: 0 },
          { accountId: Account.institution('i'), amount: -1 },
        ],
      },
    ],
  ])('a posting that %s fails loudly, writes nothing and hurts nobody else', async (_, posting) => {
    const { store } = fixture
    await done(store, opening('p', 500))
    const [bad, good] = await Promise.allSettled([
      store.commit({ postings: [posting], consumes: ['t'] }, request('bad')),
      store.commit({ consumes: ['u'] }, request('good')),
    ])
    expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(LedgerViolation) })
    expect(good).toEqual({ status: 'fulfilled', value: committed })
    expect(await balanceOf(store, 'p')).toBe(500)
    expect(await store.repeated('usr_1', 'settle', 'bad')).toBeNull()
    expect(await store.commit({ consumes: ['t'] }, null)).toEqual(committed)
  })

  test('a posting is written once: the same id again fails, whatever it moves', async () => {
    const { store } = fixture
    await done(store, opening('p', 500))
    await done(store, { postings: [spending('s', 'p', 1)] })
    await expect(store.commit({ postings: [spending('s', 'p', 1)] }, null)).rejects.toThrow('posting_pkey')
    await expect(
      store.commit({ postings: [spending('t', 'p', 1), spending('t', 'p', 1)] }, null),
    ).rejects.toThrow(LedgerViolation)
    expect(await balanceOf(store, 'p')).toBe(499)
  })

  test('one change may return and take again: each posting an entry, checked in turn', async () => {
    const { store } = fixture
    await done(store, opening('p', 500))
    await done(store, { postings: [spending('s', 'p', 450, 500)] })
    const back = spending('r', 'p', -450, 50)
    expect(await store.commit({ postings: [back, spending('s2', 'p', 480)] }, null)).toEqual(committed)
    expect((await store.entriesOf(accountOf('p'), 9)).map(({ balanceAfter }) => balanceAfter)).toEqual([
      20, 500, 50, 500,
    ])
    await expect(
      store.commit({ postings: [spending('s3', 'p', 21, 20), spending('r3', 'p', -21)] }, null),
    ).rejects.toThrow('would fall to -1')
  })

  test('what one posting moves on one account for several reasons is one entry', async () => {
    const { store } = fixture
    await done(store, opening('p', 500))
    const split: Posting = {
      postingId: 's',
      kind: 'settlement',
      at: 5,
      entries: [
        { accountId: accountOf('p'), amount: -100, expectedBalance: 500 },
        { accountId: accountOf('p'), amount: -20, expectedBalance: 500 },
        { accountId: Account.institution('i'), amount: 120 },
      ],
    }
    expect(await store.commit({ postings: [split] }, null)).toEqual(committed)
    expect(await store.entriesOf(accountOf('p'), 1)).toEqual([
      { postingId: 's', amount: -120, balanceAfter: 380, at: 5 },
    ])
  })

  test('twenty payments at once on one account, decided on one balance: one is made', async () => {
    const { store, otherHost } = fixture
    await done(store, opening('p', 500))
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? store : otherHost).commit({ postings: [spending(`s${n}`, 'p', 100, 500)] }, null),
      ),
    )
    expect(results.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1)
    expect(await balanceOf(store, 'p')).toBe(400)
  })

  test('twenty payments at once that decide again after a conflict: exactly those that fit', async () => {
    const { store, otherHost } = fixture
    await done(store, opening('p', 500))
    const pay = async (n: number): Promise<boolean> => {
      const host = n % 2 ? store : otherHost
      for (;;) {
        const balance = (await balanceOf(host, 'p')) ?? 0
        if (balance < 70) return false
        const result = await host.commit({ postings: [spending(`s${n}`, 'p', 70, balance)] }, null)
        if (result.outcome === 'committed') return true
      }
    }
    const paid = await Promise.all(Array.from({ length: 20 }, (_, n) => pay(n)))
    expect(paid.filter(Boolean)).toHaveLength(7)
    expect(await balanceOf(store, 'p')).toBe(10)
  })

  test('payments across two accounts in either order never wait for each other in a circle', async () => {
    const { store, otherHost } = fixture
    await Promise.all([done(store, opening('p', 1000)), done(store, opening('q', 1000))])
    const between = (n: number): Posting => ({
      postingId: `t${n}`,
      kind: 'transfer',
      at: n,
      entries: [
        { accountId: accountOf(n % 2 ? 'p' : 'q'), amount: -1 },
        { accountId: accountOf(n % 2 ? 'q' : 'p'), amount: 1 },
      ],
    })
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        (n % 3 ? store : otherHost).commit({ postings: [between(n)] }, null),
      ),
    )
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['committed']))
    expect([await balanceOf(store, 'p'), await balanceOf(store, 'q')]).toEqual([1000, 1000])
  })

  test('each entry of an account is chained to the one before it', async () => {
    const { store, engine } = fixture
    await done(store, opening('p', 500))
    await done(store, { postings: [spending('s1', 'p', 100), spending('s2', 'p', 50)] })
    const rows = await engine.query<Record<string, number | string> & { hash: Uint8Array }>({
      text: 'select e.*, p.kind, p.at, p.recorded_at from entry e join posting p on p.id = e.posting_id where account_id = $1 order by seq',
      values: [accountOf('p')],
    })
    let before = Buffer.alloc(0)
    for (const row of rows) {
      const text = [
        row.account_id,
        row.seq,
        row.posting_id,
        row.kind,
        row.amount,
        row.balance_after,
        row.at,
        row.recorded_at,
      ]
      before = createHash('sha256').update(before).update(text.join('|')).digest()
      expect(Buffer.from(row.hash).toString('hex')).toBe(before.toString('hex'))
    }
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3])
    const [account] = await engine.query<{ hash: Uint8Array; seq: number }>({
      text: 'select hash, seq from account',
    })
    expect(Buffer.from(account?.hash ?? []).toString('hex')).toBe(before.toString('hex'))
    expect(account?.seq).toBe(3)
  })
})
