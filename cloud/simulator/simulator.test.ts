import type { Engine } from '../store'
import { freshEngine } from '../store/testing/freshStore'
import { runHistory } from './history'
import { type Laboratory, openLaboratory } from './laboratory'
import { PATHS } from './paths'
import { cutEverywhere } from './points'
import { PLANTED } from './testing/plants'

/** Thousands of small calls on a busy machine; nothing here is measured. */
jest.setTimeout(300_000)

const HISTORIES = 100
/** A planted fault must be noticed within so many histories. */
const HISTORIES_PER_FAULT = 60

let engine: Engine
let laboratory: Laboratory
beforeAll(async () => {
  engine = await freshEngine()
  laboratory = await openLaboratory(engine)
})
afterAll(async () => {
  await laboratory.close()
  await engine.close()
})

describe('every path that moves money', () => {
  let cuts = 0
  afterAll(() => process.stdout.write(`simulator: ${cuts} cut points on ${PATHS.length} paths\n`))

  test.each(PATHS.map((path) => [path.name, path] as const))(
    '%s holds, wherever it is cut',
    async (_, path) => {
      const made = await cutEverywhere(laboratory, path, 1)
      cuts += made.length
      expect(made.length).toBeGreaterThan(10)
      expect(made.some(({ step }) => step.label === 'commit_changes')).toBe(true)
    },
  )
})

test(`${HISTORIES} histories hold`, async () => {
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const broken = await runHistory(laboratory, PATHS, seed).catch((fault: unknown) => String(fault))
    expect({ again: `npm run simulate -- --histories 1 --seed ${seed}`, broken }).toMatchObject({
      broken: undefined,
    })
  }
})

test('a seed repeats: the same steps, the same rows', async () => {
  const rows = async () => {
    await runHistory(laboratory, PATHS, 7)
    return laboratory.database.query({ text: 'select account_id, posting_id, amount from entry order by id' })
  }
  const first = await rows()
  expect(first.length).toBeGreaterThan(0)
  expect(await rows()).toEqual(first)
})

describe('the simulator notices', () => {
  test.each(PLANTED.map((planted) => [planted.name, planted] as const))('%s', async (_, { plant, paths }) => {
    const among = PATHS.filter(({ name }) => paths?.includes(name) ?? true)
    const noticed = async (): Promise<number | null> => {
      for (let seed = 1; seed <= HISTORIES_PER_FAULT; seed += 1) {
        try {
          await runHistory(laboratory, among, seed, { plant, crowded: true })
        } catch {
          return seed
        }
      }
      return null
    }
    expect(await noticed()).not.toBeNull()
  })
})
