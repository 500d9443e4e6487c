import { ordinal } from './ordinal'

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [13, '13th'],
  [22, '22nd'],
  [28, '28th'],
])('%d is the %s', (day, said) => {
  expect(ordinal(day)).toBe(said)
})
