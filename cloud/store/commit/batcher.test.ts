import { createBatcher } from './batcher'
import { CommitInDoubt } from './inDoubt'
import type { Prepared, Verdict } from './prepared'

const change = (
  name: string,
  exclusive: string[] = [],
  shared: string[] = [],
  holdsAbsence = false,
): Prepared => ({
  rows: [{ part: 'name', row: { c: 0, name } }],
  exclusive,
  shared,
  holdsAbsence,
})
const nameOf = ({ rows }: Prepared): unknown => rows[0]?.row.name
const committed: Verdict = { outcome: 'committed' }

/** A database that answers a batch only when told. */
function slowDatabase(lanes: number) {
  const batches: { names: unknown[]; answer(): void }[] = []
  const batcher = createBatcher(
    lanes,
    (batch) =>
      new Promise((resolve) =>
        batches.push({ names: batch.map(nameOf), answer: () => resolve(batch.map(() => committed)) }),
      ),
  )
  return { batches, batcher }
}
const soon = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

test('changes that wait while one is on its way travel together', async () => {
  const { batches, batcher } = slowDatabase(1)
  const first = batcher.commit(change('a'))
  await soon()
  const others = [batcher.commit(change('b')), batcher.commit(change('c'))]
  await soon()
  expect(batches.map(({ names }) => names)).toEqual([['a']])
  batches[0]?.answer()
  await first
  await soon()
  expect(batches.map(({ names }) => names)).toEqual([['a'], ['b', 'c']])
  batches[1]?.answer()
  expect(await Promise.all(others)).toEqual([committed, committed])
})

test('changes that hold an absence travel by themselves, in their order', async () => {
  const { batches, batcher } = slowDatabase(1)
  for (const [name, holdsAbsence, key] of [
    ['a', false, 'x'],
    ['b', true, 'y'],
    ['c', false, 'y'],
    ['d', false, 'z'],
  ] as const) {
    void batcher.commit(change(name, [key], [], holdsAbsence))
  }
  for (let answered = 0; answered < 3; answered++) {
    await soon()
    batches[answered]?.answer()
  }
  await soon()
  expect(batches.map(({ names }) => names)).toEqual([['a', 'd'], ['b'], ['c']])
})

test('changes that touch the same thing keep their order, one batch after another', async () => {
  const { batches, batcher } = slowDatabase(2)
  for (const [name, exclusive, shared] of [
    ['a', ['x'], []],
    ['b', ['x', 'y'], []],
    ['c', ['y'], []],
    ['d', ['z'], ['s']],
    ['e', ['w'], ['s']],
    ['f', ['s'], []],
  ] as const) {
    void batcher.commit(change(name, [...exclusive], [...shared]))
  }
  await soon()
  expect(batches.map(({ names }) => names)).toEqual([['a', 'd', 'e']])
  batches[0]?.answer()
  await soon()
  expect(batches.map(({ names }) => names)).toEqual([
    ['a', 'd', 'e'],
    ['b', 'f'],
  ])
  batches[1]?.answer()
  await soon()
  expect(batches.at(-1)?.names).toEqual(['c'])
  batches[2]?.answer()
  await batcher.idle()
})

test('a batch holds 64 changes at most', async () => {
  const { batches, batcher } = slowDatabase(1)
  for (let n = 0; n < 100; n++) void batcher.commit(change(`${n}`))
  await soon()
  batches[0]?.answer()
  await soon()
  expect(batches.map(({ names }) => names.length)).toEqual([64, 36])
})

const databaseError = (code: string) => Object.assign(new Error(code), { code })

test.each(['40001', '40P01', '23505'])('a batch that failed by %s is sent again', async (code) => {
  let sent = 0
  const batcher = createBatcher(1, async (batch) => {
    if (++sent < 3) throw databaseError(code)
    return batch.map(() => committed)
  })
  expect(await batcher.commit(change('a'))).toEqual(committed)
  expect(sent).toBe(3)
})

test('of a batch that the database refuses, only the guilty fail', async () => {
  const batcher = createBatcher(1, async (batch) => {
    if (batch.some((prepared) => nameOf(prepared) === 'bad')) throw databaseError('22P05')
    return batch.map(() => committed)
  })
  const results = await Promise.allSettled(['a', 'bad', 'b'].map((name) => batcher.commit(change(name))))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test.each(['ECONNRESET', 'EPIPE', '08006', '40003', '57P01'])(
  'a batch whose fate is unknown (%s) is not sent again',
  async (code) => {
    let sent = 0
    const batcher = createBatcher(1, async () => {
      sent++
      throw databaseError(code)
    })
    const results = await Promise.allSettled([batcher.commit(change('a')), batcher.commit(change('b'))])
    const inDoubt = { status: 'rejected', reason: expect.any(CommitInDoubt) }
    expect(results).toEqual([inDoubt, inDoubt])
    expect(sent).toBe(1)
  },
)
