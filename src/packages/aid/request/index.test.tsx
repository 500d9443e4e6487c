import { act, fireEvent, render, screen } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { answer, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { REQUESTS, requestOf } from '@/testing/grantSamples'
import { DAD, ME, PROFILE } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import RequestPage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const open = () => act(async () => render(<RequestPage />))
const press = (name: string | RegExp, at = 0) =>
  act(async () => {
    const found = screen.getAllByRole('button', { name })[at]
    if (found) fireEvent.click(found)
  })
const sent = (name: string) => calls.find((one) => one.name === name)?.params
const text = () => document.body.textContent ?? ''

const shownAt = jest.fn()

beforeEach(() => {
  Element.prototype.scrollIntoView = function (this: Element) {
    shownAt(this.id)
  }
  resetTaro()
  resetCloud()
  forgetLoaded()
  answer('getProfile', () => PROFILE)
  answer('listInstitutions', () => ({ institutions: [] }))
  answer('listAidRequests', () => REQUESTS)
})

test('a relative’s request says how much, for what and until when, and is declined by one press', async () => {
  answer('listAidRequests', () => ({ ...REQUESTS, toAnswer: [requestOf()] }))
  answer('answerAidRequest', () => ({ aidRequest: requestOf({ state: 'declined' }), grant: null }))
  await open()
  expect(text()).toContain('爸爸想用您的钱，只用一次')
  expect(text()).toContain('普通门诊')
  expect(text()).toContain('“拔牙”')
  await press('不同意')
  expect(sent('answerAidRequest')).toMatchObject({ aidRequestId: 'ask_1', agree: false, pin: null })
})

test('a refusal of the answer is told beside it', async () => {
  answer('listAidRequests', () => ({ ...REQUESTS, toAnswer: [requestOf()] }))
  refuse('answerAidRequest', 'AID_BALANCE_LOW', { limit: '100.00' })
  await open()
  await press('不同意')
  expect(text()).toContain('个人账户余额不到 100.00 元')
})

test('asking wants a relative, an amount and a day, and says what is missing', async () => {
  await open()
  await press('发出求助')
  for (const missing of ['请选问哪一位家人。', '请填金额', '请选用到哪一天。'])
    expect(text()).toContain(missing)
  expect(shownAt).toHaveBeenCalledWith('ask-who')
  expect(sent('requestAid')).toBeUndefined()
})

test('one’s own request is taken back while it waits, not after', async () => {
  answer('listAidRequests', () => ({
    ...REQUESTS,
    asked: [
      requestOf({ beneficiary: ME, grantor: DAD }),
      requestOf({
        aidRequestId: 'ask_2',
        beneficiary: ME,
        grantor: DAD,
        state: 'used',
        agreedAmount: 20_000,
      }),
    ],
  }))
  answer('withdrawAidRequest', () => ({ aidRequest: requestOf({ state: 'withdrawn' }) }))
  await open()
  expect(text()).toContain('同意用 200.00 元')
  expect(screen.getAllByRole('button', { name: '收回' })).toHaveLength(1)
  await press('收回')
  expect(sent('withdrawAidRequest')).toMatchObject({ aidRequestId: 'ask_1' })
})

test('where nobody can be asked it is said why', async () => {
  answer('listAidRequests', () => ({ ...REQUESTS, obstacle: '福建省的共济要先划拨，不能事先求助。' }))
  await open()
  expect(text()).toContain('不能事先求助')
  expect(screen.queryByRole('button', { name: '发出求助' })).toBeNull()
})
