import { counted } from './counted'

test.each([
  [0, '0 records'],
  [1, '1 record'],
  [29, '29 records'],
])('%d of a thing in English', (count, said) => {
  expect(counted(count, 'record')).toBe(said)
})
