import { act, renderHook } from '@testing-library/react'
import { secondsLeft, useCountdown } from './countdown'

describe('seconds left', () => {
  test.each([
    [0, 60],
    [1, 60],
    [999, 60],
    [1_000, 59],
    [59_001, 1],
    [60_000, 0],
    [90_000, 0],
  ])('%i ms after the answer %i of 60 are left', (elapsed, left) => {
    expect(secondsLeft(5_000, 60, 5_000 + elapsed)).toBe(left)
  })
})

describe('useCountdown', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('steps once a second and starts anew with another code', () => {
    const { result, rerender } = renderHook(({ key }) => useCountdown(60, key), {
      initialProps: { key: 'a' },
    })
    expect(result.current).toBe(60)
    act(() => jest.advanceTimersByTime(18_000))
    expect(result.current).toBe(42)
    rerender({ key: 'b' })
    expect(result.current).toBe(60)
    act(() => jest.advanceTimersByTime(61_000))
    expect(result.current).toBe(0)
  })

  test('a page that was hidden catches up at once', () => {
    const { result } = renderHook(() => useCountdown(60, 'a'))
    const show = (state: string) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    act(() => show('hidden'))
    act(() => jest.advanceTimersByTime(30_000))
    expect(result.current).toBe(60)
    act(() => show('visible'))
    expect(result.current).toBe(30)
  })

  test('nothing to count is 0', () => {
    expect(renderHook(() => useCountdown(null, 'a')).result.current).toBe(0)
  })
})
