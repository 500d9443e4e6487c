import { act, fireEvent, render, screen } from '@testing-library/react'
import { Button } from '.'

describe('Button', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('is a button with its words as name', () => {
    const pressed = jest.fn()
    render(<Button label="结束共济" kind="edge" danger onPress={pressed} />)
    fireEvent.click(screen.getByRole('button', { name: '结束共济' }))
    expect(pressed).toHaveBeenCalledTimes(1)
  })

  test('spins only after 300 ms, and keeps its words below so that the width stays', () => {
    const { container, rerender } = render(
      <Button label="确认结算" busy="正在结算，请稍等" onPress={jest.fn()} />,
    )
    act(() => jest.advanceTimersByTime(299))
    expect(container.querySelector('.spin')).toBeNull()
    act(() => jest.advanceTimersByTime(1))
    expect(screen.getByRole('button', { name: '正在结算，请稍等', busy: true })).toBeTruthy()
    expect(screen.getByText('确认结算')).toBeTruthy()
    rerender(<Button label="确认结算" busy={false} onPress={jest.fn()} />)
    expect(container.querySelector('.spin')).toBeNull()
  })

  test('a second press while busy reaches the caller, who repeats the same request', () => {
    const pressed = jest.fn()
    render(<Button label="确认" busy="正在确认" onPress={pressed} />)
    fireEvent.click(screen.getByRole('button'))
    expect(pressed).toHaveBeenCalledTimes(1)
  })

  test('a disabled button does nothing and says so', () => {
    const pressed = jest.fn()
    render(<Button label="确认" disabled onPress={pressed} />)
    fireEvent.click(screen.getByRole('button', { name: '确认' }))
    expect(pressed).not.toHaveBeenCalled()
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true')
  })
})
