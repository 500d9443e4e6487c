import type { Functions, ResultOf } from '@contract/functions'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { useSettings } from '@/state/settings'
import { useShownPerson } from '@/state/shownPerson'
import { answer, refuse, resetCloud, silence } from '@/testing/fakeCloud'
import { AMOUNTS, cardOf, DAD, FAMILY, ME, PAYERS, PROFILE } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import { CodeContent } from './CodeContent'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

type Issued = ResultOf<Functions['issueCode']>
type Status = ResultOf<Functions['getCodeStatus']>

const issue = (personId: string): Issued => {
  const who = personId === DAD.personId ? DAD : ME
  return {
    codeId: `c_${personId}`,
    code: '860658339712065418',
    issuedAt: '2026-11-22T01:40:00.000Z',
    expiresAt: '2026-11-22T01:41:00.000Z',
    lifeSeconds: 60,
    who,
    person: cardOf(who),
    moneyOrder: {
      mode: 'AUTO_CHAIN',
      atTill: 'automatic',
      steps: [
        { kind: 'own', who, balance: 8747, capLeft: null, capPeriod: null },
        { kind: 'cash', who: null, balance: null, capLeft: null, capPeriod: null },
      ],
      obstacle: null,
    },
  }
}
const status = (state: Status['state'], part: Partial<Status> = {}) =>
  answer('getCodeStatus', ({ codeId }) => ({
    codeId,
    state,
    institutionName: state === 'live' ? null : '松鹤医院',
    settlement: null,
    paid: null,
    ...part,
  }))
const SETTLEMENT: NonNullable<Status['settlement']> = {
  settlementId: 's_1',
  recordId: 'r_1',
  amounts: AMOUNTS,
  payers: PAYERS,
  familyPay: 17600,
  settledAt: '2026-11-22T01:41:00.000Z',
  reversal: null,
  returnedAt: null,
}
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
const open = async (personId: string | null = null) => {
  useShownPerson.setState({ personId })
  render(<CodeContent />)
  await pass(0)
}
const text = () => document.body.textContent ?? ''

beforeEach(() => {
  jest.useFakeTimers()
  resetTaro()
  resetCloud()
  forgetLoaded()
  answer('getProfile', () => PROFILE)
  answer('listFamily', () => FAMILY)
  answer('issueCode', ({ personId }) => issue(personId))
  answer('voidCode', ({ codeId }) => ({ codeId }))
  status('live')
})
afterEach(() => jest.useRealTimers())

test('whose code and whose money are read before any bar; a card does as well is said below', async () => {
  await open(DAD.personId)
  const said = text()
  const places = ['爸爸的医保码', '先花爸爸的账户', '8606 5833 9712 0654 18', '共济照样生效'].map((phrase) =>
    said.indexOf(phrase),
  )
  expect(places.every((place) => place >= 0)).toBe(true)
  expect([...places].sort((a, b) => a - b)).toEqual(places)
})

test('how long the code lives is one whole sentence to a reader, in each language', async () => {
  await open()
  expect(screen.getByRole('timer', { name: '60 秒后自动换新码' })).not.toBeNull()
  expect(screen.getByText('秒后自动换新码').closest('[aria-hidden=true]')).not.toBeNull()
  await act(async () => useSettings.setState({ language: 'en' }))
  expect(screen.getByRole('timer', { name: 'A new code comes in 60 seconds' })).not.toBeNull()
  expect(text()).toContain('At zero a new code comes')
  useSettings.setState({ language: 'zh' })
})

test('the switcher shows somebody else’s code', async () => {
  await open()
  expect(text()).toContain('我的医保码')
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '爸爸' })))
  await pass(0)
  expect(text()).toContain('爸爸的医保码')
})

test('the result says what the family paid and who, and leads to the explanation', async () => {
  await open(DAD.personId)
  status('settled', { settlement: SETTLEMENT })
  await pass(1_500)
  expect(screen.getByRole('img', { name: '一百七十六元整' })).not.toBeNull()
  expect(text()).toContain('爸爸的账户')
  expect(text()).toContain('您的共济')
  expect(screen.queryByText('二维码')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '看为什么是这个数' }))
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: '/packages/record/explain/index?id=s_1&record=r_1',
    }),
  )
  status('live')
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '再出一个码' })))
  await pass(0)
  expect(text()).toContain('先花爸爸的账户')
})

test('a result that was given back says so by itself: when, why, and to whom each part went', async () => {
  await open(DAD.personId)
  status('settled', { settlement: SETTLEMENT })
  await pass(1_500)
  status('settled', { settlement: { ...SETTLEMENT, returnedAt: '2026-11-22T01:50:00.000Z' } })
  await pass(5_000)
  expect(text()).toContain('结算好了')
  expect(text()).toContain('今天 09:50 窗口退了其中几样')
  const reversal = { at: '2026-11-22T02:00:00.000Z', reason: '录入错误' }
  status('settled', { settlement: { ...SETTLEMENT, reversal } })
  await pass(5_000)
  expect(text()).not.toContain('结算好了')
  expect(text()).toContain('已撤销，钱退回来了')
  expect(text()).toContain('今天 10:00 窗口撤销了这一笔，原因：录入错误')
  for (const line of ['医保基金退回医保基金', '爸爸的账户退回当年账户', '您的共济退回当年账户'])
    expect(text()).toContain(line)
  expect(text()).not.toContain('还剩')
  fireEvent.click(screen.getByRole('button', { name: '看这一笔的详情' }))
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/record/detail/index?id=r_1' }),
  )
})

test('without network the page says how long the code lives, and that a card does as well', async () => {
  await open(DAD.personId)
  silence('getCodeStatus')
  silence('issueCode')
  await pass(1_500)
  expect(text()).toMatch(/现在没有网络。这个码还能用 5\d 秒/)
  fireEvent.click(screen.getByRole('button', { name: '改用身份证' }))
  expect(screen.getByRole('dialog').textContent).toContain('家人的共济都照样生效')
  fireEvent.click(screen.getByRole('button', { name: '知道了' }))
  await pass(60_000)
  expect(text()).toContain('没有网络，换不了新码')
})

test('a code that is not activated leads to its activation', async () => {
  refuse('issueCode', 'CREDENTIAL_NOT_ACTIVE', { name: '爸爸' })
  await open(DAD.personId)
  fireEvent.click(screen.getByRole('button', { name: '去激活医保码' }))
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: `/packages/account/credential/index?personId=${DAD.personId}`,
    }),
  )
})

test('a code that was scanned second: how much it paid for whom, and the record', async () => {
  await open(DAD.personId)
  const patient = { personId: DAD.personId, label: '爸爸', name: '陈国栋', isMe: false }
  status('paid', { paid: { amount: 30_000, patient, recordId: 'use_1', stands: true } })
  await pass(1_500)
  expect(text()).toContain('替爸爸付好了')
  fireEvent.click(screen.getByRole('button', { name: '看这一笔的详情' }))
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/record/detail/index?id=use_1' }),
  )
})

test('an admission to hospital: nothing is charged until the discharge', async () => {
  await open(DAD.personId)
  status('admitted')
  await pass(1_500)
  expect(text()).toContain('入院登记好了')
})

test('somebody else before the counter: nothing was taken, and what to do', async () => {
  await open(DAD.personId)
  status('mismatch')
  await pass(1_500)
  expect(screen.getByRole('alert').textContent).toContain('没有结算，也没有扣钱')
})
