import { PGlite } from '@electric-sql/pglite'
import { describeEngines } from '../testing/engines'
import { errorCode, sqlState } from './errorCode'
import { pgliteEngine } from './pglite'

const BYTES = new Uint8Array([0, 1, 0x5c, 0x27, 0xff])

describeEngines('what an engine promises', (fixture) => {
  const keys = async () => {
    const rows = await fixture.engine.query<{ key: string }>({ text: 'select key from counter order by key' })
    return rows.map(({ key }) => key)
  }
  const insert = (key: string) => ({
    text: 'insert into counter (key, count, expires_at) values ($1, 1, 2)',
    values: [key],
  })

  test('answers the same values as the other', async () => {
    const [row] = await fixture.engine.query<Record<string, unknown>>({
      text: `select $1::text as text, $2::bigint as number, $3::jsonb as json, $4::bytea as bytes, $5::text[] as list,
        $6::text as nothing, sum(n) as sum, count(*) as count, true as truth from generate_series(1, 3) n`,
      values: [
        "陈静's \\ 🏥",
        9_007_199_254_740_991,
        { a: [1, '二'] },
        Buffer.from(BYTES),
        ['a"b', 'ü'],
        null,
      ],
    })
    expect({ ...row, bytes: [...Buffer.from(row?.bytes as Uint8Array)] }).toEqual({
      text: "陈静's \\ 🏥",
      number: 9_007_199_254_740_991,
      json: { a: [1, '二'] },
      bytes: [...BYTES],
      list: ['a"b', 'ü'],
      nothing: null,
      sum: 6,
      count: 3,
      truth: true,
    })
  })

  test('answers a megabyte and thousands of rows', async () => {
    const long = '医'.repeat(400_000)
    const [row] = await fixture.engine.query<{ long: string }>({
      text: 'select $1::text as long',
      values: [long],
    })
    expect(row?.long).toBe(long)
    const rows = await fixture.engine.query<{ n: number }>({
      text: 'select n from generate_series(1, 5000) n',
    })
    expect(rows.at(-1)).toEqual({ n: 5000 })
  })

  test('runs a named statement again with other values', async () => {
    const asked = (n: number) =>
      fixture.engine.query({ name: 'twice_as_much', text: 'select 2 * $1::int as twice', values: [n] })
    expect(await Promise.all([asked(1), asked(2), asked(3)])).toEqual([
      [{ twice: 2 }],
      [{ twice: 4 }],
      [{ twice: 6 }],
    ])
  })

  test.each([
    ['with values', { text: 'select 1 / $1::int', values: [0] }, '22012'],
    ['without', { text: 'select 1 / 0' }, '22012'],
    ['with a name', { name: 'never', text: 'select never' }, '42703'],
    ['that is no SQL', { text: 'selekt' }, '42601'],
  ])('a statement %s that fails says why, and the next is answered', async (_, statement, code) => {
    const fault = await fixture.engine.query(statement).catch((error: unknown) => error)
    expect(errorCode(fault)).toBe(code)
    expect(await fixture.engine.query({ text: 'select 1 as one' })).toEqual([{ one: 1 }])
  })

  test('a transaction is there whole, for itself at once', async () => {
    const inside = await fixture.engine.transaction(async (session) => {
      await session.query(insert('a'))
      await session.query(insert('b'))
      return session.query({ text: 'select key from counter order by key' })
    })
    expect(inside).toEqual([{ key: 'a' }, { key: 'b' }])
    expect(await keys()).toEqual(['a', 'b'])
  })

  test.each([
    ['it says so', 'no more'],
    ['a statement fails', null],
  ])('a transaction leaves nothing when %s', async (_, reason) => {
    const work = fixture.engine.transaction(async (session) => {
      await session.query(insert('a'))
      if (reason !== null) throw new Error(reason)
      await session.query({ text: 'select 1 / 0' })
    })
    await expect(work).rejects.toThrow(reason ?? 'division by zero')
    expect(await keys()).toEqual([])
    await fixture.engine.query(insert('after'))
    expect(await keys()).toEqual(['after'])
  })

  test('what others ask meanwhile is no part of a transaction', async () => {
    let meanwhile: Promise<unknown> = Promise.resolve()
    const work = fixture.engine.transaction(async (session) => {
      await session.query(insert('mine'))
      meanwhile = fixture.engine.query(insert('theirs'))
      await session.query(insert('mine, too'))
      throw new Error('no more')
    })
    await expect(work).rejects.toThrow('no more')
    await meanwhile
    expect(await keys()).toEqual(['theirs'])
  })
})

test('the embedded engine heeds no variable that speaks of a server', async () => {
  // The client is loaded outside of jest's realm, which has variables of its own.
  const { env } = requireOutside<NodeJS.Process>('node:process')
  const others = { PGSSLMODE: 'require', PGUSER: 'somebody', PGDATABASE: 'elsewhere' }
  Object.assign(env, others)
  try {
    const engine = await pgliteEngine(await PGlite.create())
    expect(await engine.query({ text: 'select current_user::text as who' })).toEqual([{ who: 'postgres' }])
    await engine.close()
  } finally {
    for (const name of Object.keys(others)) delete env[name]
  }
})

describe('an embedded database that breaks down in the middle of its work', () => {
  async function broken() {
    const database = await PGlite.create()
    const engine = await pgliteEngine(database)
    jest.spyOn(database, 'execProtocolRaw').mockRejectedValueOnce(new Error('unreachable'))
    return engine
  }

  test('fails what was asked and what comes after, without an answer that would say what became of it', async () => {
    const warned = jest
      .spyOn(requireOutside<Console>('node:console'), 'warn')
      .mockImplementation(() => undefined)
    const engine = await broken()
    const faults = await Promise.all(
      [1, 2].map((n) =>
        engine.query({ text: 'select $1::int', values: [n] }).catch((error: unknown) => error),
      ),
    )
    const later = await engine
      .transaction((session) => session.query({ text: 'select 1' }))
      .catch((error: unknown) => error)
    for (const fault of [...faults, later])
      expect([String(fault), sqlState(fault)]).toEqual([expect.stringMatching(/^Error/), null])
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('unreachable'))
    warned.mockRestore()
    await engine.close()
  })
})
