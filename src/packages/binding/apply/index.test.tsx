import { act, fireEvent, render, screen } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { answer, called, resetCloud, signedIn } from '@/testing/fakeCloud'
import { PROFILE } from '@/testing/samples'
import { openWith, resetTaro } from '@/testing/taro'
import ApplyPage from '.'
import type { Needs } from './draft'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const NEEDS = {
  relations: [{ relation: '51', label: '父亲' }],
  members: { used: 0, limit: 5 },
  newThisMonth: { used: 0, limit: null },
  faceFromAge: 16,
  newbornOpen: false,
} as unknown as Needs

const shownAt = jest.fn()
const open = () => act(async () => void render(<ApplyPage />))
const press = (name: string | RegExp, role = 'button') =>
  act(async () => fireEvent.click(screen.getByRole(role, { name })))

beforeEach(() => {
  resetTaro()
  resetCloud()
  forgetLoaded()
  openWith({})
  shownAt.mockClear()
  Element.prototype.scrollIntoView = function (this: Element) {
    shownAt(this.id)
  }
  answer('getProfile', () => PROFILE)
  answer('checkBinding', () => NEEDS)
})
afterEach(() => {
  jest.useRealTimers()
})

test('nothing is asked of the cloud before somebody has signed in', async () => {
  signedIn(false)
  await open()
  expect(called()).toEqual([])
})

test('the button goes to the first thing that is missing', async () => {
  await open()
  await press('下一步：怎么同意')
  expect(shownAt).toHaveBeenCalledWith('member-relation')
  expect(document.activeElement?.id).not.toBe('member-name')

  await press(/^家人是您的/)
  await press('父亲', 'radio')
  await press('下一步：怎么同意')
  expect(document.activeElement?.id).toBe('member-name')
})

test('a phone whose clock is years behind takes the number of a child for no future birth', async () => {
  jest.useFakeTimers({ now: Date.parse('2015-01-01T00:00:00Z'), doNotFake: ['queueMicrotask', 'nextTick'] })
  await open()
  const number = screen.getByLabelText(/^身份证号/)
  fireEvent.change(number, { target: { value: '990101201805210024' } })
  fireEvent.blur(number)
  expect(screen.queryByText(/出生日期/)).toBeNull()
})
