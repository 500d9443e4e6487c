import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { answer, called, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { openWith, resetTaro } from '@/testing/taro'
import VerifyPage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const ID_NUMBER = '990101198604120028'
const fill = (label: RegExp, value: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
/** What was asked of the cloud about somebody. */
const sent = () => called().filter((name) => name !== 'listPersonas' && name !== 'getProfile')
const agree = () => {
  for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box)
}
const profile = (credential: 'none' | 'active') =>
  answer('getProfile', () => ({
    userId: 'u_1',
    phoneMasked: null,
    person: null,
    credential,
    pinBeforeShowing: false,
    roles: { staffOf: null, clerkOf: null },
    today: '2026-11-22',
  }))

beforeEach(() => {
  resetTaro()
  resetCloud()
  openWith({ next: encodeURIComponent('/pages/code/index') })
  answer('startFaceCheck', () => ({
    faceToken: 'f_1',
    subjectName: '陈静',
    expiresAt: '2026-11-22T04:00:00.000Z',
  }))
  answer('presentFace', () => ({ verdict: 'pass' }))
  answer('verifyIdentity', () => ({
    person: {
      personId: 'p_1',
      name: '陈静',
      idNumberMasked: '9****************8',
      sex: 'female',
      birthDate: '1986-04-12',
      age: 40,
      region: '990100',
      regionName: '示例市',
      insurance: '310',
      employment: 'active',
      standing: 'normal',
      insuranceLabel: '在职职工医保',
    },
  }))
  profile('none')
})

test('each field says what is wrong as it is left, and nothing is sent', async () => {
  render(<VerifyPage />)
  fill(/^姓名/, '陈')
  expect(screen.getByText(/姓名写法不对/)).not.toBeNull()
  fill(/^身份证号/, ID_NUMBER.slice(0, 17))
  expect(screen.getByText(/还少 1 位/)).not.toBeNull()
  fill(/^身份证号/, '990101198604120029')
  expect(screen.getByText(/有一位不对/)).not.toBeNull()
  await press('下一步：刷脸')
  expect(sent()).toEqual([])
})

test('without both consents no camera opens', async () => {
  render(<VerifyPage />)
  fill(/^姓名/, '陈静')
  fill(/^身份证号/, ID_NUMBER)
  await press('下一步：刷脸')
  expect(screen.getByText('两项都同意，才能在手机上办。')).not.toBeNull()
  expect(sent()).toEqual([])
})

test('name, number, consents and a passed face join the user to the person; then the credential is next', async () => {
  render(<VerifyPage />)
  fill(/^姓名/, '陈静')
  fill(/^身份证号/, ID_NUMBER)
  agree()
  await press('下一步：刷脸')
  await press('本人')
  expect(calls.find(({ name }) => name === 'verifyIdentity')?.params).toMatchObject({
    name: '陈静',
    idNumber: ID_NUMBER,
    faceToken: 'f_1',
    consent: true,
  })
  await waitFor(() =>
    expect(Taro.redirectTo).toHaveBeenCalledWith({
      url: `/packages/account/credential/index?next=${encodeURIComponent('/pages/code/index')}`,
    }),
  )
})

test('who has a credential already goes back to where he was', async () => {
  profile('active')
  render(<VerifyPage />)
  fill(/^姓名/, '陈静')
  fill(/^身份证号/, ID_NUMBER)
  agree()
  await press('下一步：刷脸')
  await press('本人')
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled())
})

test('an unknown person is said in the form, and what was typed is still there after a restart', async () => {
  refuse('startFaceCheck', 'PERSON_NOT_FOUND')
  const { unmount } = render(<VerifyPage />)
  fill(/^姓名/, '陈静')
  fill(/^身份证号/, ID_NUMBER)
  agree()
  await press('下一步：刷脸')
  expect(screen.getByText(/没有查到这个姓名和号码/)).not.toBeNull()
  unmount()
  render(<VerifyPage />)
  expect(screen.getByDisplayValue(ID_NUMBER)).not.toBeNull()
})
