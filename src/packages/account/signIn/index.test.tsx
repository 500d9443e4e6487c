import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { storage } from '@/platform/storage'
import { Session } from '@/services'
import { useProfile } from '@/state/profile'
import { useSandbox } from '@/state/sandbox'
import { answer, called, refuse, resetCloud, signedIn } from '@/testing/fakeCloud'
import { openWith, resetTaro } from '@/testing/taro'
import SignInPage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const persona = (personaId: string, name: string, role: 'family' | 'staff') => ({
  personaId,
  name,
  role,
  group: '陈家',
  age: 40,
  insuranceLabel: '职工医保',
  kin: null,
  story: '给爸妈绑了码。',
  idNumber: null,
  personId: null,
  cardNumber: null,
  phone: null,
  pin: null,
})

beforeEach(() => {
  resetTaro()
  resetCloud()
  signedIn(false)
  openWith({})
  useSandbox.getState().forget()
  answer('listPersonas', () => ({
    personas: [persona('chen-jing', '陈静', 'family'), persona('cashier', '李收银', 'staff')],
    today: '2026-11-22',
  }))
  answer('enterAsPersona', () => ({ sessionToken: 'token', userId: 'u_1' }))
})

const open = () => act(async () => render(<SignInPage />))

test('a persona is entered and the page that was waiting comes back, with nothing of the last user', async () => {
  useProfile.setState({ data: { userId: 'u_0' } as ReturnType<typeof useProfile.getState>['data'] })
  await open()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /以陈静进入/ })))
  expect(called()).toContain('enterAsPersona')
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalledWith({ delta: 1 }))
  expect(useProfile.getState().data).toBeNull()
})

test('drafts stay for who signs in again, and are thrown away for another person', async () => {
  const enter = async () => {
    cleanup()
    await open()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /以陈静进入/ })))
  }
  await enter()
  storage.set('draft:binding', { idNumber: '990101193804160021' })
  await enter()
  expect(storage.get('draft:binding')).not.toBeNull()

  const other = jest.spyOn(Session, 'userId').mockReturnValue('u_2')
  await enter()
  other.mockRestore()
  expect(storage.get('draft:binding')).toBeNull()
})

test('opened afresh, it goes on to the address it was given, and to no other site', async () => {
  jest.mocked(Taro.getCurrentPages).mockReturnValueOnce([{}]).mockReturnValueOnce([{}])
  openWith({ next: encodeURIComponent('/packages/record/detail/index?id=r_1') })
  await open()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /以陈静进入/ })))
  await waitFor(() =>
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/record/detail/index?id=r_1' }),
  )
})

test('an address of another site leads home', async () => {
  jest.mocked(Taro.getCurrentPages).mockReturnValueOnce([{}])
  openWith({ next: encodeURIComponent('https://example.org/pages/x') })
  await open()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /以陈静进入/ })))
  await waitFor(() => expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' }))
})

test('staff do not enter here, and a host without sandbox shows no personas', async () => {
  await open()
  expect(screen.queryByText('李收银')).toBeNull()
  refuse('listPersonas', 'SANDBOX_ONLY')
  await act(async () => {
    useSandbox.getState().forget()
    await useSandbox.getState().load()
  })
  expect(screen.queryByText('演示人物')).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})
