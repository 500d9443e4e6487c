import { drawnBytes } from './drawnBytes'

test('hands out as many bytes as asked for, other ones each time, beyond one draw', () => {
  const draw = drawnBytes(12)
  const all = Array.from({ length: 1000 }, () => draw().toString('hex'))
  expect(all.every((text) => text.length === 24)).toBe(true)
  expect(new Set(all).size).toBe(1000)
})
