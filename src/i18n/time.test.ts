import { clockTime, dayInWords, monthName, whenInWords } from './time'

test.each([
  ['2026-11-22T01:41:00.000Z', '今天 09:41'],
  ['2026-11-21T15:59:00.000Z', '昨天 23:59'],
  ['2026-11-21T16:00:00.000Z', '今天 00:00'],
  ['2026-11-23T08:20:00.000Z', '明天 16:20'],
  ['2026-09-14T01:41:00.000Z', '9月14日 09:41'],
  ['2025-12-31T01:00:00.000Z', '2025年12月31日 09:00'],
])('%s is said as %s', (at, words) => {
  expect(whenInWords(at, 'zh', '2026-11-22')).toBe(words)
})

test('a day of another year names the year', () => {
  expect(dayInWords('2026-09-14', 'zh', 2026)).toBe('9月14日')
  expect(dayInWords('2025-09-14', 'en', 2026)).toBe('2025/9/14')
})

test('the clock is that of Shanghai', () => {
  expect(clockTime(Date.parse('2026-11-22T20:05:00.000Z'))).toBe('04:05')
})

test('months have their English names', () => {
  expect([1, 11, 12].map(monthName)).toEqual(['January', 'November', 'December'])
})
