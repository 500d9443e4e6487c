import { deskDay, deskLastDay, deskMoment } from './deskTime'

test('desks say Shanghai’s day and time, in a browser of any other place too', () => {
  expect(deskMoment('2026-11-22T16:30:00.000Z')).toBe('11月23日 00:30')
  expect(deskMoment('2026-12-31T16:00:00.000Z', true)).toBe('2027年1月1日 00:00')
  expect(deskDay('2026-11-22T15:59:00.000Z', true)).toBe('2026年11月22日')
  expect(deskLastDay('2026-11-22T16:00:00.000Z')).toBe('11月22日')
})

test('in English days are in figures', () => {
  expect(deskMoment('2026-11-22T16:30:00.000Z', false, 'en')).toBe('11/23 00:30')
  expect(deskDay('2026-11-22T15:59:00.000Z', true, 'en')).toBe('2026/11/22')
  expect(deskLastDay('2026-11-22T16:00:00.000Z', 'en')).toBe('11/22')
})
