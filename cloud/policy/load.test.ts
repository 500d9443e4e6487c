import { loadPolicies } from '.'

describe('the project’s own policies', () => {
  it('load without a fault', () => {
    const book = loadPolicies()
    expect(book.region('990100')?.name).toBe('示例市')
    expect(book.lookUp('990100', '2026-11-22', 'binding.limits.members')).toMatchObject({
      known: true,
      value: 5,
      region: '000000',
      confidence: 'B',
    })
  })
})
