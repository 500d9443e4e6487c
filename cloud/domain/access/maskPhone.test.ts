import { maskPhone } from './maskPhone'

test.each([
  ['13800135678', '138****5678'],
  ['12345', '***45'],
  ['1', '1'],
  ['', ''],
])('%s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked)
})
