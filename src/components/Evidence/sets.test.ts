import { isComplete, type Paper, photographable } from './sets'

const SETS = [['commitment', 'hukou'], ['birthCert'], ['hukouBoth']] as const
const paper = (kind: Paper['kind']) => ({ kind, fileId: 'f', preview: '' })

describe('sets of papers', () => {
  test.each([
    ['nothing yet', [], false],
    ['one whole set', [paper('birthCert')], true],
    ['the commitment counts as signed apart', [paper('hukou')], true],
    ['a paper of no set', [paper('marriageCert')], false],
  ])('%s', (_name, papers, complete) => {
    expect(isComplete(SETS, papers)).toBe(complete)
  })

  test('no papers asked: complete at once', () => {
    expect(isComplete([], [])).toBe(true)
  })

  test('each paper is asked once, and the commitment is no photo', () => {
    expect(photographable(SETS)).toEqual(['hukou', 'birthCert', 'hukouBoth'])
  })
})
