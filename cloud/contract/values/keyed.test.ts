import { keyed } from './keyed'

test('an object by keys, as JSON and in comparisons like any other', () => {
  const made = keyed([
    ['per_b', 2],
    ['per_a', 1],
    ['per_b', 3],
  ])
  expect(made).toEqual({ per_b: 3, per_a: 1 })
  expect(JSON.stringify(made)).toBe('{"per_b":3,"per_a":1}')
  expect(made.per_c).toBeUndefined()
})

test('a key is never taken for a member of objects', () => {
  const made = keyed([['__proto__', 1]])
  expect(Object.keys(made)).toEqual(['__proto__'])
  expect(JSON.stringify(made)).toBe('{"__proto__":1}')
  expect(keyed<number>([]).toString).toBeUndefined()
})
