import { moved, movedTo } from './moved'
import { placeAt } from './useDrag'

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('place %i by %i', (from, by, after) => {
  expect(moved(['a', 'b', 'c'], from, by)).toEqual(after)
})

test.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [1, 1, ['a', 'b', 'c']],
  [0, 3, ['a', 'b', 'c']],
  [5, 0, ['a', 'b', 'c']],
])('place %i to %i', (from, to, after) => {
  expect(movedTo(['a', 'b', 'c'], from, to)).toEqual(after)
})

test.each([
  [50, 0],
  [110, 0],
  [165, 1],
  [900, 2],
])('a finger at %i is over place %i', (y, place) => {
  const bands = [100, 164, 228].map((top) => ({ top, bottom: top + 64 }))
  expect(placeAt(bands, y)).toBe(place)
})
