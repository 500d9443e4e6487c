import { act, render, screen } from '@testing-library/react'
import { Windowed } from '.'

type Watch = (near: boolean, height: number) => void
let tell: Watch = () => undefined
jest.mock('@/platform/nearScreen', () => ({
  watchNear: (_id: string, onChange: Watch) => {
    tell = onChange
    return () => undefined
  },
}))

test('far from the screen only a place of the same height is left, near it the rows are back', () => {
  render(
    <Windowed id="chunk">
      <span>行</span>
    </Windowed>,
  )
  expect(screen.queryByText('行')).not.toBeNull()
  act(() => tell(false, 320))
  expect(screen.queryByText('行')).toBeNull()
  expect(document.getElementById('chunk')?.style.height).toBe('320px')
  act(() => tell(true, 320))
  expect(screen.queryByText('行')).not.toBeNull()
})

test('what was never drawn is never left out', () => {
  render(
    <Windowed id="chunk">
      <span>行</span>
    </Windowed>,
  )
  act(() => tell(false, 0))
  expect(screen.queryByText('行')).not.toBeNull()
})
