import type { Engine, Row, Statement } from '../engines/engine'
import { createReader, type Found } from './gather'

/** An engine that answers read_store by `answer`, and keeps what it was asked. */
function fakeEngine(answer: (wanted: Record<string, unknown[]>) => Row[]) {
  const asked: Record<string, unknown[]>[] = []
  const engine: Engine = {
    name: 'pglite',
    commitLanes: 1,
    readLanes: 1,
    async query<R extends Row>({ values }: Statement): Promise<R[]> {
      const wanted = JSON.parse(String(values?.[0]))
      asked.push(wanted)
      return answer(wanted) as R[]
    },
    transaction: () => Promise.reject(new Error('reads need none')),
    close: async () => undefined,
  }
  return { asked, read: createReader(engine) }
}

const documentsOf = (wanted: Record<string, unknown[]>): Row[] =>
  (wanted['get.visit'] ?? []).map((id) => ({
    q: 'get.visit',
    n: null,
    id,
    version: 1,
    data: `{"id":"${id}"}`,
  }))
const ids = (found: readonly Found[]): string[] => found.map(({ id }) => id)

test('reads asked for together go together, each id once, and each caller has his own', async () => {
  const { asked, read } = fakeEngine((wanted) => [
    ...documentsOf(wanted),
    { q: 'find.binding.holderId', n: 3, id: 'b1', version: 1, data: '{}' },
    { q: 'find.binding.holderId', n: 3, id: 'b2', version: 1, data: '{}' },
  ])
  const found = await Promise.all([
    read({ key: 'get.visit', row: 'v1' }),
    read({ key: 'get.visit', row: 'v2' }),
    read({ key: 'get.visit', row: 'v1' }),
    read({ key: 'find.binding.holderId', row: { v: 'p', l: 5 } }),
    read({ key: 'find.binding.holderId', row: { v: 'q', l: 5 } }),
  ])
  expect(found.map(ids)).toEqual([['v1'], ['v2'], ['v1'], ['b1', 'b2'], []])
  expect(asked).toEqual([
    {
      'get.visit': ['v1', 'v2'],
      'find.binding.holderId': [
        { n: 3, v: 'p', l: 5 },
        { n: 4, v: 'q', l: 5 },
      ],
    },
  ])
})

test('reads of one moment are never parted, however many wait', async () => {
  const { asked, read } = fakeEngine(documentsOf)
  const first = Promise.all(Array.from({ length: 250 }, (_, n) => read({ key: 'get.visit', row: `a${n}` })))
  await Promise.resolve()
  const second = Promise.all(Array.from({ length: 20 }, (_, n) => read({ key: 'get.visit', row: `b${n}` })))
  await Promise.resolve()
  const third = Promise.all(Array.from({ length: 3 }, (_, n) => read({ key: 'get.visit', row: `c${n}` })))
  await Promise.all([first, second, third])
  expect(asked.map((wanted) => wanted['get.visit']?.length)).toEqual([270, 3])
})

test('a read asked for after an answer is a new read', async () => {
  const { asked, read } = fakeEngine(documentsOf)
  await read({ key: 'get.visit', row: 'v1' })
  await read({ key: 'get.visit', row: 'v1' })
  expect(asked).toHaveLength(2)
})

test('a read that the database refuses fails alone', async () => {
  const { read } = fakeEngine((wanted) => {
    if (wanted['get.visit']?.includes('bad')) throw Object.assign(new Error('refused'), { code: '22P05' })
    return documentsOf(wanted)
  })
  const found = await Promise.allSettled(['v1', 'bad', 'v2'].map((row) => read({ key: 'get.visit', row })))
  expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('when the database is gone, all fail at once', async () => {
  const { asked, read } = fakeEngine(() => {
    throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
  })
  const found = await Promise.allSettled(['v1', 'v2'].map((row) => read({ key: 'get.visit', row })))
  expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(asked).toHaveLength(1)
})
