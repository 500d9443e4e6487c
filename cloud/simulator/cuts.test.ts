import { PATHS } from './paths'
import { cutAll } from './points'
import { jestLaboratory } from './testing/jestLaboratory'

/** Thousands of small calls on a busy machine; nothing here is measured. */
jest.setTimeout(300_000)

const laboratory = jestLaboratory()

describe('every path that moves money', () => {
  let cuts = 0
  afterAll(() => process.stdout.write(`simulator: ${cuts} cut points on ${PATHS.length} paths\n`))

  test.each(PATHS.map((path) => [path.name, path] as const))(
    '%s holds, wherever it is cut',
    async (_, path) => {
      const made = await cutAll(laboratory(), path)
      cuts += made.length
      expect(made.length).toBeGreaterThan(10)
      expect(made.some(({ step }) => step.label === 'commit_changes')).toBe(true)
    },
  )
})
