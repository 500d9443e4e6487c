import { act, render } from '@testing-library/react'
import { answer, calls, resetCloud } from '@/testing/fakeCloud'
import { PROFILE } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import { forgetLoaded } from './loaded'
import { useWhen } from './useWhen'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const Deadline = ({ at }: { at: string }) => <p>{useWhen().when(at)}</p>

beforeEach(() => {
  resetTaro()
  resetCloud()
  forgetLoaded()
})

test('a page that is opened by itself asks for the business day, which need not be that of the phone', async () => {
  answer('getProfile', () => ({ ...PROFILE, today: '2031-03-02' }))
  await act(async () => render(<Deadline at="2031-03-03T06:00:00+08:00" />))
  expect(document.body.textContent).toBe('明天 06:00')
  expect(calls.map(({ name }) => name)).toEqual(['getProfile'])
})
