import { moved } from './moved'

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('place %i by %i', (from, by, after) => {
  expect(moved(['a', 'b', 'c'], from, by)).toEqual(after)
})
