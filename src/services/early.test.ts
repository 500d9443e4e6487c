import { resetCloud, signedIn } from '@/testing/fakeCloud'
import { askEarly, takeEarly } from './early'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

beforeEach(() => {
  jest.useFakeTimers()
  resetCloud()
})
afterEach(() => jest.useRealTimers())

const asks = () => jest.fn(async () => 'now')

test('an answer asked for early is taken once, by the page that wants it', async () => {
  void askEarly('taken', async () => 'early')
  const ask = asks()
  expect(await takeEarly('taken', ask)).toBe('early')
  expect(ask).not.toHaveBeenCalled()
  expect(await takeEarly('taken', ask)).toBe('now')
})

test('a refusal goes to whoever takes it, and is no fault while nobody does', async () => {
  const refused = askEarly('refused', () => Promise.reject(new Error('PIN_NEEDED')))
  await expect(refused).rejects.toThrow('PIN_NEEDED')
  await expect(takeEarly('refused', asks())).rejects.toThrow('PIN_NEEDED')
})

test('what waited too long is asked anew', async () => {
  void askEarly('old', async () => 'early')
  jest.advanceTimersByTime(10_000)
  expect(await takeEarly('old', asks())).toBe('now')
})

test('what was asked for another user is asked anew', async () => {
  void askEarly('mine', async () => 'early')
  signedIn(false)
  expect(await takeEarly('mine', asks())).toBe('now')
})
