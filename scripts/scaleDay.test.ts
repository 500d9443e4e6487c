import { USUAL } from '../bench/scale/assumptions'
import { arrivals, nationalDay, randomFrom, together } from '../bench/scale/day'

const days = nationalDay(USUAL, 7)

test('a day is the same from the same seed, and another from another', () => {
  expect(nationalDay(USUAL, 7)).toEqual(days)
  expect(nationalDay(USUAL, 8)).not.toEqual(days)
})

test('the day holds what the year says, on a busy day, within a hundredth', () => {
  const expected = (1_411_770_000 * USUAL.settlementsAYear * USUAL.busyDay) / 365
  expect(together(days).settlements / expected).toBeGreaterThan(0.99)
  expect(together(days).settlements / expected).toBeLessThan(1.01)
})

test('the largest province carries most, and its busiest second is above its mean', () => {
  expect(days[0]?.shard).toBe('广东')
  expect(days[0]?.peakSettlements).toBeGreaterThan((days[0]?.settlements ?? 0) / 86_400)
})

test.each([0.2, 5, 400])('%d a second come on average when that is the mean', (mean) => {
  const random = randomFrom(3)
  const seconds = 20_000
  const came = Array.from({ length: seconds }, () => arrivals(mean, random)).reduce(
    (sum, one) => sum + one,
    0,
  )
  expect(Math.abs(came / seconds - mean)).toBeLessThan(0.05 * mean)
})
