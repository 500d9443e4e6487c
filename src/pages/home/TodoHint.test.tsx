import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { resetTaro } from '@/testing/taro'
import { TodoHint } from './Todo'
import type { TodoLine } from './useTodo'

const line = (key: string, mine: boolean, open = jest.fn()): TodoLine => ({
  key,
  icon: 'rings',
  tone: 'kin',
  title: key,
  note: '',
  open,
  mine,
})
beforeEach(() => resetTaro())

test('one thing is opened at once', async () => {
  const open = jest.fn()
  render(<TodoHint lines={[line('a', true, open), line('b', false)]} />)
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '有 1 件事等您处理，去处理' })))
  expect(open).toHaveBeenCalled()
})

test('of several the list is brought into view', async () => {
  const scroll = jest.spyOn(Taro, 'pageScrollTo')
  render(<TodoHint lines={[line('a', true), line('b', true)]} />)
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /有 2 件事/ })))
  expect(scroll).toHaveBeenCalledWith(expect.objectContaining({ selector: '#home-todo' }))
})

test('what others are to do needs no hint', () => {
  render(<TodoHint lines={[line('a', false)]} />)
  expect(screen.queryByRole('button')).toBeNull()
})
