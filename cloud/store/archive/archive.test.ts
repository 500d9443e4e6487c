import { Day } from '../../contract/values'
import type { Connection, Engine, Row, Statement } from '../engines/engine'
import { cursorAfter } from '../reads/cursor'
import { describeEngines } from '../testing/engines'
import { isWhole, placeOf } from './look'
import { archiveYear } from './move'

const NOW = Day.start('2026-11-22')

/** A bill with its visit and the patient's record; later bills of the same visit stand in place of an earlier one. */
async function bill(engine: Connection, id: string, day: string, visitId = `visit ${id}`): Promise<void> {
  const at = Day.start(day)
  const insert = (
    table: string,
    key: string,
    data: object,
    columns: Readonly<Record<string, unknown>> = {},
  ) => {
    const values = [key, JSON.stringify(data), ...Object.values(columns)]
    return engine.query({
      text: `insert into ${table} (${['id', 'data', ...Object.keys(columns), 'version'].join()})
        values (${values.map((_, n) => `$${n + 1}`).join()}, 1) on conflict do nothing`,
      values,
    })
  }
  await insert('doc_visit', visitId, { state: 'settled', settlementId: id, openedAt: at })
  await insert('doc_settlement', id, { day }, { visit_id: visitId, settled_at: at })
  const ofRecord = { settlement_id: id, viewer_key: 'p:patient', viewer_year: `p:patient:${day.slice(0, 4)}` }
  await insert('doc_usage', `record ${id}`, { at }, { ...ofRecord, at })
}

const loose = (engine: Connection, id: string, data: object) =>
  engine.query({
    text: 'insert into doc_visit (id, version, data) values ($1, 1, $2)',
    values: [id, JSON.stringify({ settlementId: null, openedAt: Day.start('2024-05-05'), ...data })],
  })

/** Every document by where it lies; throws when one lies twice. */
async function placed(engine: Connection): Promise<Record<string, string>> {
  const rows = await engine.query<{ id: string; place: string }>({
    text: ['settlement', 'usage', 'visit']
      .map(
        (kind) => `select '${kind} ' || id as id, 'live' as place from doc_${kind}
          union all select '${kind} ' || id, year::text from archive_${kind}`,
      )
      .join(' union all '),
  })
  const places = Object.fromEntries(rows.map(({ id, place }) => [id, place]))
  if (Object.keys(places).length !== rows.length) throw new Error('a document lies in two places')
  return places
}

/** An engine whose process dies before the statement of a number, counted from 0. */
function dying(engine: Engine, at: number): Engine {
  let passed = 0
  const mortal = (connection: Connection): Connection => ({
    query<R extends Row>(statement: Statement): Promise<R[]> {
      passed += 1
      if (passed > at) return Promise.reject(new Error('killed'))
      return connection.query<R>(statement)
    },
  })
  return {
    ...engine,
    ...mortal(engine),
    transaction: (work) => engine.transaction((connection) => work(mortal(connection))),
  }
}

describeEngines(
  'the archive',
  (fixture) => {
    beforeEach(async () => {
      const { engine } = fixture
      for (const n of [1, 2, 3]) await bill(engine, `of 2024, ${n}`, `2024-0${n}-10`)
      await bill(engine, 'of New Year’s Eve', '2024-12-31')
      await bill(engine, 'of New Year', '2025-01-01')
      await bill(engine, 'first of two', '2024-12-30', 'visit twice')
      await bill(engine, 'second of two', '2025-01-02', 'visit twice')
      await loose(engine, 'never settled', { state: 'expired' })
      await loose(engine, 'still in hospital', { state: 'admitted' })
      await engine.query({
        text: `insert into doc_usage (id, version, data, viewer_key, at) values ('a transfer', 1, '{}', 'p:patient', $1)`,
        values: [Day.start('2024-03-03')],
      })
      await engine.query({
        text: `insert into audit (at, actor, what, subject, detail)
          select $1::bigint + n, 'a', 'look', 'p', '{}' from generate_series(1, 450) n`,
        values: [Day.start('2024-12-31')],
      })
    })

    const AFTERWARDS = {
      'settlement of 2024, 1': '2024',
      'usage record of 2024, 1': '2024',
      'visit visit of 2024, 1': '2024',
      'settlement of New Year’s Eve': '2024',
      'settlement of New Year': 'live',
      'settlement first of two': 'live',
      'usage record first of two': 'live',
      'settlement second of two': 'live',
      'visit never settled': '2024',
      'visit still in hospital': 'live',
      'usage a transfer': '2024',
    }

    test('takes a year, killed at each statement and run again: nothing lost, nothing twice', async () => {
      const { engine } = fixture
      const all = Object.keys(await placed(engine)).sort()
      let killed = 0
      for (; ; killed += 1) {
        const run = await archiveYear(dying(engine, killed), 2024).catch((error: Error) => error.message)
        expect(Object.keys(await placed(engine)).sort()).toEqual(all)
        if (run !== 'killed') break
      }
      expect(killed).toBeGreaterThan(10)
      expect(await placed(engine)).toMatchObject(AFTERWARDS)
      expect(await fixture.store.auditOf('p', 1_000)).toHaveLength(450)
      expect(await engine.query({ text: 'select id from audit' })).toEqual([])
      expect((await archiveYear(engine, 2025)).moved).toMatchObject({ settlement: 3, usage: 3, visit: 2 })
      expect(await placed(engine)).toMatchObject({
        'settlement first of two': '2025',
        'visit visit twice': '2025',
      })
    })

    test('is filled by two at once, each document by one of them, while a host gives one back', async () => {
      const { engine, otherHost } = fixture
      const relied = await otherHost.get('settlement', 'of 2024, 1')
      const guard = { kind: 'settlement', id: 'of 2024, 1', version: relied?.version ?? 0 } as const
      const runs = await Promise.all([
        archiveYear(engine, 2024),
        archiveYear(engine, 2024),
        otherHost.commit({ guards: [guard] }, null),
      ])
      const moved = runs.slice(0, 2).map((run) => ('moved' in run ? run.moved.visit : 0))
      const held = await otherHost.commit({ guards: [guard] }, null)
      if (held.outcome === 'conflict') {
        expect(await otherHost.commit({ guards: [guard] }, null)).toEqual({ outcome: 'committed' })
      }
      await archiveYear(engine, 2024)
      expect(moved.reduce((sum, visits) => sum + visits, 0)).toBeGreaterThanOrEqual(4)
      expect(await placed(engine)).toMatchObject(AFTERWARDS)
    })

    test('shows lists as one, in order, page by page, whatever lies where', async () => {
      const { engine, store } = fixture
      const pages = async (size: number): Promise<string[]> => {
        const seen: string[] = []
        for (let after: string | null = null; ; ) {
          const options = { newestFirst: true, limit: size, after }
          const page: Awaited<ReturnType<typeof store.find<'usage'>>> = await store.find(
            'usage',
            { viewerKey: 'p:patient' },
            options,
          )
          seen.push(...page.map(({ id }) => id))
          const last = page.at(-1)
          if (page.length < size || !last) return seen
          after = cursorAfter('usage', last)
        }
      }
      await engine.query({ text: `delete from doc_usage where id = 'a transfer'` })
      const before = await pages(100)
      await archiveYear(engine, 2024)
      await store.commit({ guards: [{ kind: 'visit', id: 'visit of 2024, 2', version: 1 }] }, null)
      expect(await placed(engine)).toMatchObject({
        'usage record of 2024, 1': '2024',
        'usage record of 2024, 2': 'live',
      })
      expect(await pages(100)).toEqual(before)
      expect(await pages(2)).toEqual(before)
      expect(await store.count('usage', { viewerYear: 'p:patient:2024' })).toBe(5)
    })

    if (fixture.engineName === 'postgres') {
      test('leaves what a host has locked to the next run, and waits for nobody', async () => {
        const { engine } = fixture
        await engine.transaction(async (host) => {
          await host.query({ text: `select from doc_settlement where id = 'of 2024, 3' for update` })
          expect(await archiveYear(engine, 2024)).toMatchObject({ moved: { settlement: 3 }, inUse: 1 })
        })
        expect(await archiveYear(engine, 2024)).toMatchObject({ moved: { settlement: 1 }, inUse: 0 })
      })
    }
  },
  { businessNow: () => NOW },
)

test.each([
  [{}, {}, 'live'],
  [{ viewerYear: 'p:patient:2026' }, {}, 'live'],
  [{ viewerYear: ['p:patient:2026', 'q:patient:2025'] }, { newestFirst: true, limit: 20 }, 'whole'],
  [{ terminalDay: 't:2025-12-31' }, { newestFirst: true }, 'whole'],
  [{ terminalDay: 't:2026-01-01' }, { newestFirst: true }, 'live'],
  [{ shownIn: '990100:2025-12' }, {}, 'whole'],
  [{ viewerKey: 'p:patient' }, { limit: 1 }, 'whole'],
  [{ viewerKey: 'p:patient' }, { newestFirst: true, limit: 20 }, 'see'],
  [{ settlementId: 's' }, {}, 'see'],
  [{ settlementId: ['s', 't'] }, {}, 'whole'],
  [{ patientId: 'p' }, {}, 'whole'],
] as const)('what is found by %j, %j is looked for: %s', (where, options, place) => {
  expect(placeOf(where, options, 2026)).toBe(place)
})

test.each([
  [{}, 1, null, true],
  [{}, 0, null, false],
  [{ newestFirst: true, limit: 2 }, 2, NOW, true],
  [{ newestFirst: true, limit: 2 }, 1, NOW, false],
  [{ newestFirst: true, limit: 2 }, 2, Day.start('2026-01-01') - 1, false],
] as const)('with %j, %i found, the last of them at %p: all of it: %p', (options, found, oldest, whole) => {
  expect(isWhole(options, found, oldest, Day.start('2026-01-01'))).toBe(whole)
})
