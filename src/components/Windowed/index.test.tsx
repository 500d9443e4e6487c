import { act, render, screen } from '@testing-library/react'
import { Windowed } from '.'

type Watch = (near: boolean, height: number, distance: number) => void
let watched: Watch = () => undefined
const tell = (near: boolean, height: number) => watched(near, height, 0)
jest.mock('@/platform/nearScreen', () => ({
  watchNear: (_id: string, onChange: Watch) => {
    watched = onChange
    return () => undefined
  },
}))
jest.mock('@/platform/inTurn', () => ({
  ...jest.requireActual('@/platform/inTurn'),
  inTurn: (_id: string, _distance: number, act: () => void) => act(),
}))

const piece = (later = false, id = 'chunk') =>
  render(
    <Windowed id={id} rows={2} later={later}>
      <span>行</span>
    </Windowed>,
  )
const height = () => document.getElementById('chunk')?.style.height

test('far from the screen only a place of the same height is left, near it the rows are back', () => {
  piece()
  expect(screen.queryByText('行')).not.toBeNull()
  act(() => tell(false, 320))
  expect(screen.queryByText('行')).toBeNull()
  expect(height()).toBe('320px')
  act(() => tell(true, 320))
  expect(screen.queryByText('行')).not.toBeNull()
})

test('what was never measured is never left out', () => {
  piece(false, 'new')
  act(() => tell(false, 0))
  expect(screen.queryByText('行')).not.toBeNull()
})

test('what comes far below begins as a place as high as rows are, and is drawn when it comes near', () => {
  piece()
  act(() => tell(true, 180))
  document.body.replaceChildren()
  piece(true)
  expect(screen.queryByText('行')).toBeNull()
  expect(height()).toBe('180px')
  act(() => tell(false, 180))
  expect(screen.queryByText('行')).toBeNull()
  act(() => tell(true, 180))
  expect(screen.queryByText('行')).not.toBeNull()
})

test('a piece that is drawn anew begins as high as it was, not as high as rows usually are', () => {
  const { unmount } = piece(false, 'high')
  act(() => tell(true, 500))
  unmount()
  piece(false, 'usual')
  act(() => tell(true, 100))
  piece(true, 'high')
  expect(document.getElementById('high')?.style.height).toBe('500px')
})
