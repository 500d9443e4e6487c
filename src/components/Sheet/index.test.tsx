import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { marksGone } from '@/platform/historyMark'
import { openPage } from '@/platform/navigate'
import { Sheet } from '.'

const sheet = (open: boolean, onClose: () => void) => (
  <Sheet
    open={open}
    onClose={onClose}
    title="结束给爸爸的共济？"
    actions={<button type="button">先不结束</button>}
  >
    马上生效。
  </Sheet>
)

describe('Sheet', () => {
  afterEach(async () => {
    cleanup()
    await marksGone()
  })

  test('is a dialog with the question as its name, and takes the focus', () => {
    render(sheet(true, jest.fn()))
    const dialog = screen.getByRole('dialog', { name: '结束给爸爸的共济？' })
    expect(document.activeElement).toBe(dialog)
  })

  test('is not there while closed', () => {
    render(sheet(false, jest.fn()))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test.each([
    ['a press beside it', () => fireEvent.click(screen.getByRole('button', { name: '关闭' }))],
    ['Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
    ['back', () => window.history.back()],
  ])('is closed by %s', async (_way, close) => {
    const closed = jest.fn()
    render(sheet(true, closed))
    act(() => {
      close()
    })
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1))
  })

  test('"back" closes the sheet and is not heard by the router', async () => {
    const router = jest.fn()
    window.addEventListener('popstate', router)
    const closed = jest.fn()
    render(sheet(true, closed))
    window.history.back()
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1))
    expect(router).not.toHaveBeenCalled()
    window.removeEventListener('popstate', router)
  })

  test('closed by its buttons, the history is as before, and a page may be opened at once', async () => {
    const router = jest.fn()
    window.addEventListener('popstate', router)
    window.history.replaceState({ page: 'here' }, '')
    const { unmount } = render(sheet(true, jest.fn()))
    expect(window.history.state).toEqual({ page: 'here', mark: expect.any(Number) })
    const moved = openPage('packages/record/detail/index')
    unmount()
    await moved
    expect(window.history.state).toEqual({ page: 'here' })
    expect(Taro.navigateTo).toHaveBeenCalledTimes(1)
    expect(router).not.toHaveBeenCalled()
    window.removeEventListener('popstate', router)
  })

  test('gives the focus back to where it was', () => {
    render(<button type="button">结束共济</button>)
    const before = screen.getByRole('button', { name: '结束共济' })
    before.focus()
    const { rerender } = render(sheet(true, jest.fn()))
    expect(document.activeElement).not.toBe(before)
    rerender(sheet(false, jest.fn()))
    expect(document.activeElement).toBe(before)
  })
})
