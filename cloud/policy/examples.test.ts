import { defaultFolder, failingExamples, loadExamples, loadPolicies } from '.'

const book = loadPolicies()

describe('the examples of each region', () => {
  const files = loadExamples(defaultFolder())

  it.each(files.map((file) => [file.file, file] as const))('%s', (_, file) => {
    expect(failingExamples(file, book)).toEqual([])
  })

  it('are no fewer than there were', () => {
    const count = files.reduce((sum, file) => sum + file.examples.length + file.asks.length, 0)
    expect(count).toBeGreaterThan(600)
  })

  it.each(['110000', '210600', '440100', '320200', '990100'])(
    'try twelve boundaries of %s at least',
    (region) => {
      const examples = files.find((file) => file.region === region)?.examples ?? []
      expect(examples.filter(({ id }) => id.startsWith('十二个边界')).length).toBeGreaterThanOrEqual(12)
    },
  )
})
