import { Day } from '../contract/values'
import type { Engine } from '../store'
import { freshEngine } from '../store/testing/freshStore'
import { operateArchive } from './archive'

let engine: Engine
let said: string[] = []
beforeAll(async () => {
  engine = await freshEngine()
})
afterAll(() => engine.close())
beforeEach(async () => {
  said = []
  // It is 2026 for those who settle, whatever year it is outside.
  await engine.query({
    text: `insert into doc_setting (id, version, data) values ('clockOffset', 1, $1)
      on conflict (id) do update set data = excluded.data`,
    values: [JSON.stringify({ value: Day.start('2026-06-01') - Date.now() })],
  })
})

type Asked =
  | { what: 'list' }
  | { what: 'move'; year: number }
  | { what: 'drop'; year: number; isSure: boolean }
const ask = (asked: Asked, archivedYears = 2): Promise<boolean> =>
  operateArchive(engine, { liveYears: 1, archivedYears, ...asked }, (line) => said.push(line))

test('a year is moved, listed, and dropped once its time is over and somebody is sure', async () => {
  await engine.query({
    text: `insert into audit (at, actor, what, detail) select $1::bigint, 'a', 'look', '{}' from generate_series(1, 3)`,
    values: [Day.start('2022-05-05')],
  })
  expect(await ask({ what: 'list' })).toBe(true)
  expect(await ask({ what: 'move', year: 2022 })).toBe(true)
  expect(said).toEqual([
    'nothing is archived',
    'moved settlement 0, usage 0, visit 0, audit 3',
    '3 rows of 2022 lie in the archive now',
  ])
  said = []
  expect(await ask({ what: 'move', year: 2022 })).toBe(true)
  await ask({ what: 'list' })
  expect(said[0]).toBe('nothing of 2022 was live')
  expect(said[1]).toMatch(/^2022: settlement 0, usage 0, visit 0, audit 3; \d+ KB$/)

  said = []
  expect(await ask({ what: 'drop', year: 2022, isSure: false })).toBe(false)
  expect(said[0]).toMatch(/^this would drop, for good, 2022: settlement 0, usage 0, visit 0, audit 3;/)
  expect(said[1]).toBe('nothing was dropped: say --yes as well')
  await expect(ask({ what: 'drop', year: 2022, isSure: true }, 3)).rejects.toThrow(
    '2022 must be kept (KEEP_ARCHIVED_YEARS is 3): years to 2021 may go',
  )
  await expect(ask({ what: 'drop', year: 2022, isSure: true }, 0)).rejects.toThrow('for ever')
  expect(await ask({ what: 'drop', year: 2022, isSure: true })).toBe(true)
  await expect(ask({ what: 'drop', year: 2022, isSure: true })).rejects.toThrow('nothing of 2022 is archived')
  expect(await engine.query({ text: 'select year, rows from archive_dropped' })).toEqual([
    { year: 2022, rows: { settlement: 0, usage: 0, visit: 0, audit: 3 } },
  ])
})

test('the running year, and closed years that stay live, are not moved', async () => {
  await expect(ask({ what: 'move', year: 2026 })).rejects.toThrow('2026 stays live')
  await expect(ask({ what: 'move', year: 2025 })).rejects.toThrow('years to 2024 may be moved')
})
