import type { ParameterPath } from '../policy'
import { fakeBook, type Values, without } from '../testing/fakeBook'
import { codeRules } from './rules'

const VALUES: Values = {
  'code.ttlSeconds': 60,
  'code.graceSeconds': 5,
  'code.issuePerMinute': 6,
  'code.visitMinutes': 30,
}
const read = (values: Values, region = '990100') => {
  const judged = codeRules(fakeBook(values), region, '2026-11-22')
  return judged.ok ? judged.value : judged.refusal
}

describe('the life of codes in a region', () => {
  test('seconds of the policy are milliseconds', () => {
    expect(read(VALUES)).toEqual({ lifeMs: 60_000, graceMs: 5_000, issuePerMinute: 6, visitMinutes: 30 })
  })

  test.each(Object.keys(VALUES) as ParameterPath[])('without %s nothing is judged', (path) => {
    expect(read(without(VALUES, path))).toMatchObject({
      code: 'POLICY_UNKNOWN',
      details: { region: '示例市', path },
    })
  })

  test('a region that is in no book is named by its number', () => {
    expect(read(VALUES, '123456')).toMatchObject({
      details: { region: '123456', path: 'code.ttlSeconds' },
    })
  })
})
