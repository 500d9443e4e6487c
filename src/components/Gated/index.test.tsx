import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { Session } from '@/services'
import { useProfile } from '@/state/profile'
import { answer, called, resetCloud, signedIn } from '@/testing/fakeCloud'
import { PROFILE } from '@/testing/samples'
import { resetTaro, showPage } from '@/testing/taro'
import { Gated } from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

beforeEach(() => {
  resetTaro()
  resetCloud()
  useProfile.getState().forget()
})

function Typed() {
  const [typed, type] = useState('')
  return <input aria-label="typed" value={typed} onChange={(event) => type(event.target.value)} />
}

const answerProfile = (verified: boolean) =>
  answer('getProfile', () => ({ ...PROFILE, person: verified ? PROFILE.person : null }))
const open = (page = <Gated>content</Gated>) => act(async () => void render(page))
const opened = () => jest.mocked(Taro.navigateTo).mock.calls.map(([{ url }]) => url)

test('who is not signed in is sent to do so once, and finds a button when he comes back without', async () => {
  signedIn(false)
  await open()
  await act(async () => showPage())
  expect(opened()).toEqual([expect.stringContaining('packages/account/signIn/index')])
  expect(screen.getByRole('button', { name: '去登录' })).toBeTruthy()
  expect(called()).toEqual([])
})

test('who has not shown who he is is sent to do so once, and finds a button when he comes back without', async () => {
  answerProfile(false)
  await open()
  await act(async () => showPage())
  expect(opened()).toEqual([expect.stringContaining('packages/account/verify/index')])
  expect(screen.queryByText('content')).toBeNull()
  expect(screen.getByText('请先实名认证')).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '去实名认证' })))
})

test('what nobody has to show who he is for opens to him', async () => {
  answerProfile(false)
  await open(<Gated unverified>content</Gated>)
  expect(screen.getByText('content')).toBeTruthy()
  expect(opened()).toEqual([])
})

test('the page asks who uses it, and with that what day it is there', async () => {
  answerProfile(true)
  await open()
  expect(screen.getByText('content')).toBeTruthy()
  expect(useProfile.getState().data?.today).toBe(PROFILE.today)
})

test('so it does once somebody has signed in', async () => {
  answerProfile(true)
  signedIn(false)
  await open()
  signedIn(true)
  await act(async () => showPage())
  expect(useProfile.getState().data?.today).toBe(PROFILE.today)
})

test('another person who signs in meanwhile finds nothing of what was typed', async () => {
  answerProfile(true)
  await open(
    <Gated>
      <Typed />
    </Gated>,
  )
  const field = () => screen.getByLabelText<HTMLInputElement>('typed')
  fireEvent.change(field(), { target: { value: '990101193804160021' } })
  await act(async () => showPage())
  expect(field().value).toBe('990101193804160021')

  const other = jest.spyOn(Session, 'userId').mockReturnValue('u_2')
  await act(async () => showPage())
  expect(field().value).toBe('')
  other.mockRestore()
})
