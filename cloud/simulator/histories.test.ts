import { runHistory } from './history'
import { PATHS } from './paths'
import { jestLaboratory } from './testing/jestLaboratory'

/** Thousands of small calls on a busy machine; nothing here is measured. */
jest.setTimeout(600_000)

const HISTORIES = 300

const laboratory = jestLaboratory()

test(`${HISTORIES} histories hold`, async () => {
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const broken = await runHistory(laboratory(), PATHS, seed).catch((fault: unknown) => String(fault))
    expect({ again: `npm run simulate -- --histories 1 --seed ${seed}`, broken }).toMatchObject({
      broken: undefined,
    })
  }
})

test('a seed repeats: the same steps, the same rows', async () => {
  const rows = async () => {
    await runHistory(laboratory(), PATHS, 7)
    return laboratory().database.query({
      text: 'select account_id, posting_id, amount from entry order by id',
    })
  }
  const first = await rows()
  expect(first.length).toBeGreaterThan(0)
  expect(await rows()).toEqual(first)
})
