import { act, renderHook } from '@testing-library/react'
import { useWhileInFront } from './foreground'

describe('work while the page is in front', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('is done at once, then again only after the last has ended', async () => {
    let end: () => void = () => undefined
    const work = jest.fn(
      () =>
        new Promise<void>((resolve) => {
          end = resolve
        }),
    )
    renderHook(() => useWhileInFront(work, 1_500, true))
    expect(work).toHaveBeenCalledTimes(1)
    await act(async () => {
      await jest.advanceTimersByTimeAsync(5_000)
    })
    expect(work).toHaveBeenCalledTimes(1)
    await act(async () => {
      end()
      await jest.advanceTimersByTimeAsync(1_500)
    })
    expect(work).toHaveBeenCalledTimes(2)
  })

  test('stops when it is switched off or the page is left', async () => {
    const work = jest.fn(() => Promise.resolve())
    const { rerender, unmount } = renderHook(({ on }) => useWhileInFront(work, 1_000, on), {
      initialProps: { on: true },
    })
    await act(() => jest.advanceTimersByTimeAsync(1_000))
    expect(work).toHaveBeenCalledTimes(2)
    rerender({ on: false })
    await act(() => jest.advanceTimersByTimeAsync(5_000))
    expect(work).toHaveBeenCalledTimes(2)
    rerender({ on: true })
    unmount()
    await act(() => jest.advanceTimersByTimeAsync(5_000))
    expect(work).toHaveBeenCalledTimes(3)
  })
})
