import type { Change } from './change'
import type { FamilyDocument, SettingDocument, UsageDocument } from './documents'
import { cursorAfter, InvalidCursor } from './reads/cursor'
import type { Versioned } from './store'
import { done } from './testing/changes'
import { describeEngines } from './testing/engines'

const setting = (id: string, version: number, value: number): Change => ({
  documents: [{ kind: 'setting', id, version, data: { value } }],
})
const family = (touchedAt: number): FamilyDocument => ({ newBindings: {}, touchedAt })
const committed = { outcome: 'committed' }

describeEngines('documents', (fixture) => {
  test('are written at version 1 and read back as they were', async () => {
    const { store } = fixture
    const data: SettingDocument = { value: '亲情·医保 𠮷 "quoted" \\ back' }
    await done(store, { documents: [{ kind: 'setting', id: 'a', version: 0, data }] })
    expect(await store.get('setting', 'a')).toEqual({ id: 'a', version: 1, data })
    expect(await store.get('setting', 'b')).toBeNull()
    expect(await store.getMany('setting', [])).toEqual([])
    expect((await store.getMany('setting', ['b', 'a'])).map(({ id }) => id)).toEqual(['a'])
  })

  test.each([
    ['new, but there is one', 0],
    ['read at an older version', 1],
    ['read at a version that never was', 3],
  ])('are refused when %s', async (_, version) => {
    const { store } = fixture
    await done(store, setting('a', 0, 1))
    await done(store, setting('a', 1, 2))
    expect(await store.commit(setting('a', version, 9), null)).toEqual({
      outcome: 'conflict',
      on: 'setting/a',
    })
    expect(await store.get('setting', 'a')).toEqual({ id: 'a', version: 2, data: { value: 2 } })
  })

  test('are refused when they were expected and are gone', async () => {
    const { store } = fixture
    await done(store, setting('a', 0, 1))
    const removal: Change = { documents: [{ kind: 'setting', id: 'a', version: 1, data: null }] }
    expect(await store.commit(removal, null)).toEqual(committed)
    expect(await store.get('setting', 'a')).toBeNull()
    expect(await store.commit(removal, null)).toEqual({ outcome: 'conflict', on: 'setting/a' })
    expect(await store.commit(setting('a', 1, 2), null)).toEqual({ outcome: 'conflict', on: 'setting/a' })
    expect(await store.commit(setting('a', 0, 3), null)).toEqual(committed)
  })

  test('a change is made whole or not at all', async () => {
    const { store } = fixture
    await done(store, setting('a', 0, 1))
    const change: Change = {
      documents: [
        { kind: 'setting', id: 'new', version: 0, data: { value: 1 } },
        { kind: 'setting', id: 'a', version: 7, data: { value: 2 } },
        { kind: 'family', id: 'f', version: 0, data: family(1) },
      ],
      notices: [{ personId: 'per_1', kind: 'system', title: 't', text: 'x', link: null }],
      audit: [{ actor: 'usr_1', what: 'look', subject: 'per_1', detail: {} }],
      consumes: ['token'],
    }
    expect(await store.commit(change, null)).toEqual({ outcome: 'conflict', on: 'setting/a' })
    expect(await store.get('setting', 'new')).toBeNull()
    expect(await store.get('family', 'f')).toBeNull()
    expect(await store.find('message', { personId: 'per_1' })).toEqual([])
    expect(await store.auditOf('per_1', 10)).toEqual([])
    expect(await store.commit({ consumes: ['token'] }, null)).toEqual(committed)
  })

  test('that were only read must not have moved', async () => {
    const { store } = fixture
    await done(store, setting('read', 0, 1))
    const guarded = (version: number): Change => ({
      ...setting(`on ${version}`, 0, 1),
      guards: [{ kind: 'setting', id: 'read', version }],
    })
    expect(await store.commit(guarded(1), null)).toEqual(committed)
    await done(store, setting('read', 1, 2))
    expect(await store.commit(guarded(0), null)).toEqual({ outcome: 'conflict', on: 'setting/read' })
    expect(await store.commit({ ...guarded(1), documents: [] }, null)).toEqual({
      outcome: 'conflict',
      on: 'setting/read',
    })
  })

  test('that must stay absent leave no trace', async () => {
    const { store } = fixture
    const change: Change = { ...setting('a', 0, 1), guards: [{ kind: 'family', id: 'f', version: 0 }] }
    expect(await store.commit(change, null)).toEqual(committed)
    expect(await store.get('family', 'f')).toBeNull()
    await done(store, { documents: [{ kind: 'family', id: 'f', version: 0, data: family(1) }] })
    const again: Change = { ...setting('a', 1, 1), guards: [{ kind: 'family', id: 'f', version: 0 }] }
    expect(await store.commit(again, null)).toEqual({ outcome: 'conflict', on: 'family/f' })
  })

  test('one new document for twenty at once: one is first, the others are told', async () => {
    const { store, otherHost } = fixture
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? store : otherHost).commit(setting('one', 0, n), null)),
    )
    expect(results.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1)
    expect(results.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(19)
    expect((await store.get('setting', 'one'))?.version).toBe(1)
  })

  test('absence read by one and broken by another: never both', async () => {
    const { store, otherHost } = fixture
    for (let round = 0; round < 10; round++) {
      const [reader, writer] = await Promise.all([
        store.commit(
          { ...setting(`seen ${round}`, 0, 1), guards: [{ kind: 'family', id: `f${round}`, version: 0 }] },
          null,
        ),
        otherHost.commit(
          {
            documents: [{ kind: 'family', id: `f${round}`, version: 0, data: family(1) }],
            guards: [{ kind: 'setting', id: `seen ${round}`, version: 0 }],
          },
          null,
        ),
      ])
      expect([reader.outcome, writer.outcome].sort()).toEqual(['committed', 'conflict'])
    }
  })

  test('a token is used once, ever', async () => {
    const { store, otherHost } = fixture
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        (n % 2 ? store : otherHost).commit({ ...setting(`s${n}`, 0, n), consumes: ['face'] }, null),
      ),
    )
    expect(results.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1)
    expect(results).toContainEqual({ outcome: 'conflict', on: 'consumed/face' })
    expect(await store.count('setting', {})).toBe(1)
  })
})

describeEngines('lists of documents', (fixture) => {
  const usage = (id: string, viewer: string, at: number): Change => ({
    documents: [
      {
        kind: 'usage',
        id,
        version: 0,
        data: {
          settlementId: `of ${id}`,
          viewerKey: viewer,
          viewerYear: `${viewer}:2026`,
          patientId: 'per_1',
          institutionName: '示例医院',
          region: '990100',
          visitType: '11',
          day: '2026-11-22',
          at,
          state: 'settled',
          totalFee: 1,
          fundPay: 0,
          ownAccountPay: 0,
          mutualAidPay: 0,
          cashPay: 1,
          granted: 0,
          grantors: {},
          shownBy: '本人',
        },
      },
    ],
  })

  beforeEach(async () => {
    const rows: [string, string, number][] = []
    for (let n = 0; n < 25; n++)
      rows.push([`u${String(n).padStart(2, '0')}`, n % 5 ? 'a' : 'b', 1000 + Math.floor(n / 2)])
    await Promise.all(rows.map(([id, viewer, at]) => done(fixture.store, usage(id, viewer, at))))
  })

  test('are counted and found by any indexed field, smallest id first', async () => {
    const { store } = fixture
    expect(await store.count('usage', { viewerKey: 'b' })).toBe(5)
    expect((await store.find('usage', { viewerKey: 'b' })).map(({ id }) => id)).toEqual([
      'u00',
      'u05',
      'u10',
      'u15',
      'u20',
    ])
    expect(await store.find('usage', { viewerKey: 'a', settlementId: 'of u05' })).toEqual([])
    expect(await store.find('usage', { viewerKey: 'b', settlementId: 'of u05' })).toHaveLength(1)
    expect(await store.find('usage', { viewerKey: undefined, settlementId: 'of u05' })).toHaveLength(1)
  })

  test.each([
    ['of one value', 'a' as const, 20],
    ['of any of several values', ['a', 'b', 'none'] as const, 25],
  ])('%s, newest first, page by page, miss and repeat nothing', async (_, viewerKey, total) => {
    const { store } = fixture
    const seen: { id: string; at: number }[] = []
    let after: string | null = null
    do {
      const page: Versioned<UsageDocument>[] = await store.find(
        'usage',
        { viewerKey },
        { newestFirst: true, limit: 3, after },
      )
      seen.push(...page.map(({ id, data }) => ({ id, at: data.at })))
      const last = page.at(-1)
      after = last ? cursorAfter('usage', last) : null
    } while (after)
    expect(seen).toHaveLength(total)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(total)
    expect(seen).toEqual([...seen].sort((x, y) => y.at - x.at || (x.id < y.id ? 1 : -1)))
  })

  test('go on after a cursor by id, too', async () => {
    const { store } = fixture
    const [first] = await store.find('usage', { viewerKey: 'b' }, { limit: 1 })
    if (!first) throw new Error('there is a first')
    const rest = await store.find(
      'usage',
      { viewerKey: 'b' },
      { after: cursorAfter('usage', first), limit: 2 },
    )
    expect(rest.map(({ id }) => id)).toEqual(['u05', 'u10'])
  })

  test.each(['', ' ', 'x', '1', '~', '1~', 'a~b', "1; drop table entry~'x", '99999999999999999999~x'])(
    'refuse %p as a cursor',
    async (after) => {
      const list = fixture.store.find('usage', { viewerKey: 'a' }, { newestFirst: true, after })
      if (after === '') await expect(list).resolves.toHaveLength(20)
      else await expect(list).rejects.toThrow(InvalidCursor)
    },
  )

  test('refuse a field that is no index', async () => {
    const where = { "x' or 1=1": 'a' } as never
    await expect(fixture.store.find('usage', where)).rejects.toThrow('kinds.ts does not list it')
    await expect(fixture.store.count('usage', where)).rejects.toThrow('kinds.ts does not list it')
  })

  test('take less room than their text where they are large, and read as they were written', async () => {
    const { engine, store, engineName } = fixture
    const text = JSON.stringify({
      visitId: 'v',
      lines: Array.from({ length: 60 }, () => ({ name: '血常规', price: 300 })),
    })
    await engine.query({
      text: `insert into doc_settlement (id, version, data) values ('s', 1, $1)`,
      values: [text],
    })
    const [kept] = await engine.query<{ bytes: number; all: number }>({
      text: 'select pg_column_size(data) as bytes, octet_length(data) as all from doc_settlement',
    })
    expect(Number(kept?.bytes) < Number(kept?.all)).toBe(engineName === 'postgres')
    expect((await store.get('settlement', 's'))?.data).toEqual(JSON.parse(text))
  })
})
