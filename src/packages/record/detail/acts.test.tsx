import { act, fireEvent, render, screen } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { answer, called, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { GRANTS, grantOf } from '@/testing/grantSamples'
import { DAD } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import { Dispute } from './Dispute'
import { MyMoneyActs } from './MyMoneyActs'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const press = (name: string | RegExp, at = 0) =>
  act(async () => {
    const found = screen.getAllByRole('button', { name })[at]
    if (found) fireEvent.click(found)
  })
const sent = (name: string) => calls.find((one) => one.name === name)?.params
const text = () => document.body.textContent ?? ''

beforeEach(() => {
  resetTaro()
  resetCloud()
  forgetLoaded()
  answer('listGrants', () => GRANTS)
})

test('这不是我 says what will stop before it is sent, and what stopped after', async () => {
  answer('disputeUsage', () => ({ disputeId: 'r_1', stopped: 'credential' }))
  await act(async () => render(<Dispute recordId="r_1" patient={DAD} asGrantor={false} />))
  await press('这不是我')
  expect(text()).toContain('爸爸的医保码马上停用')
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: /金额和收据不一样/ })))
  expect(text()).toContain('医保码照常能用')
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: /不是我去的/ })))
  await press('报给经办窗口')
  expect(sent('disputeUsage')).toMatchObject({ recordId: 'r_1', reason: 'notMe', note: '' })
  expect(text()).toContain('医保码已经停用')
  expect(screen.queryByRole('button', { name: '这不是我' })).toBeNull()
})

test('a record that was reported already says so', async () => {
  refuse('disputeUsage', 'DISPUTE_EXISTS')
  await act(async () => render(<Dispute recordId="r_1" patient={DAD} asGrantor />))
  await press('这不是我')
  expect(text()).toContain('您给这位家人的共济马上停用')
  await press('报给经办窗口')
  expect(text()).toContain('这一笔已经报过了')
})

test('from a use of one’s money the grant is paused, and ended after a question', async () => {
  answer('updateGrant', () => ({ grant: grantOf({ state: 'paused' }) }))
  answer('revokeGrant', () => ({ grant: grantOf({ state: 'revoked' }) }))
  await act(async () => render(<MyMoneyActs patient={DAD} />))
  await press('先停一停')
  expect(sent('updateGrant')).toMatchObject({ grantId: 'g_1', version: 1, paused: true })
  await press('结束共济')
  expect(called()).not.toContain('revokeGrant')
  await press('结束共济', 1)
  expect(sent('revokeGrant')).toMatchObject({ grantId: 'g_1' })
})

test('without a grant there is nothing to pause', async () => {
  answer('listGrants', () => ({ ...GRANTS, given: [grantOf({ state: 'revoked' })] }))
  await act(async () => render(<MyMoneyActs patient={DAD} />))
  expect(screen.queryByRole('button')).toBeNull()
})
