import { defaultFolder, failingExamples, loadExamples } from '.'
import { readPolicies, rulesOf } from './load'
import { mutants } from './testing/mutants'

describe('a chosen value marked A or B', () => {
  const folder = defaultFolder()
  const examples = new Map(loadExamples(folder).map((each) => [each.region, each]))

  it('cannot be changed without an example of its region failing', () => {
    const survivors = mutants(rulesOf(readPolicies(folder)))
      .filter(({ region, book }) => {
        const own = examples.get(region)
        return own === undefined || failingExamples(own, book()).length === 0
      })
      .map(({ region, path, from, what }) => `${region} ${path}@${from} ${what}`)
    expect(survivors).toEqual([])
  })
})
