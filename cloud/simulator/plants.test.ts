import { runHistory } from './history'
import { PATHS } from './paths'
import { jestLaboratory } from './testing/jestLaboratory'
import { PLANTED } from './testing/plants'

/** Thousands of small calls on a busy machine; nothing here is measured. */
jest.setTimeout(300_000)

/** A planted fault must be noticed within so many histories. */
const HISTORIES_PER_FAULT = 60

const laboratory = jestLaboratory()

describe('the simulator notices', () => {
  test.each(PLANTED.map((planted) => [planted.name, planted] as const))(
    '%s',
    async (_, { plant, paths, seenAt = 1 }) => {
      const among = PATHS.filter(({ name }) => paths?.includes(name) ?? true)
      const noticed = async (): Promise<number | null> => {
        for (let tried = 0; tried < HISTORIES_PER_FAULT; tried += 1) {
          const seed = seenAt + tried
          try {
            await runHistory(laboratory(), among, seed, { plant, crowded: true })
          } catch {
            return seed
          }
        }
        return null
      }
      expect(await noticed()).not.toBeNull()
    },
  )
})
