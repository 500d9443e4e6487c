import type { RefusalCode } from '@contract/refusals'
import { act, render, screen } from '@testing-library/react'
import { CallError } from '@/services'
import { useProfile } from '@/state/profile'
import { resetCloud, signedIn } from '@/testing/fakeCloud'
import { PROFILE } from '@/testing/samples'
import { resetTaro, showPage } from '@/testing/taro'
import { Trouble } from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const refused = (refusal: RefusalCode | null) =>
  new CallError({ zh: '网络不通，没有收到结果。', en: '' }, refusal, {}, null)

beforeEach(() => {
  resetTaro()
  resetCloud()
  useProfile.getState().forget()
})

test('who has signed in again is not told any more that he has to', () => {
  signedIn(false)
  render(<Trouble error={refused('NOT_SIGNED_IN')} />)
  expect(screen.getByRole('button', { name: '去登录' })).toBeTruthy()
  signedIn(true)
  act(() => showPage())
  expect(screen.queryByRole('alert')).toBeNull()
})

test('who has shown who he is is not told any more that he has to', () => {
  render(<Trouble error={refused('NOT_VERIFIED')} />)
  expect(screen.getByRole('button', { name: '去实名认证' })).toBeTruthy()
  act(() => useProfile.getState().put(PROFILE))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('who has activated his code is not told any more that he has to', () => {
  useProfile.getState().put({ ...PROFILE, credential: 'none' })
  render(<Trouble error={refused('HOLDER_NOT_ACTIVATED')} />)
  expect(screen.getByRole('button', { name: '去激活医保码' })).toBeTruthy()
  act(() => useProfile.getState().put(PROFILE))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a lost network is said once', () => {
  render(<Trouble error={refused(null)} />)
  expect(screen.getByRole('status').textContent).toBe('网络不通，没有收到结果。')
})
