import type { UsageDetail } from '@contract/shapes'
import { act, render } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { answer, called, resetCloud } from '@/testing/fakeCloud'
import { AMOUNTS, FAMILY, PAYERS, PROFILE, row } from '@/testing/samples'
import { openWith, resetTaro } from '@/testing/taro'
import DetailPage from './index'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const record = (part: Partial<UsageDetail> = {}): UsageDetail => ({
  ...row('r_1', '2026-11-22'),
  amounts: AMOUNTS,
  buckets: null,
  payers: PAYERS,
  lines: null,
  reversal: null,
  returnedAt: null,
  explainable: true,
  ...part,
})
const text = () => document.body.textContent ?? ''
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
const asked = () => called().filter((name) => name === 'getUsage').length

beforeEach(() => {
  jest.useFakeTimers()
  resetTaro()
  resetCloud()
  forgetLoaded()
  openWith({ id: 'r_1' })
  answer('getProfile', () => PROFILE)
  answer('listFamily', () => FAMILY)
  answer('getUsage', () => ({ record: record() }))
})
afterEach(() => jest.useRealTimers())

test('a bill of today that the counter takes back says so while it is looked at', async () => {
  render(<DetailPage />)
  await pass(0)
  expect(text()).toContain('已结算')
  expect(text()).toContain('花的是谁的钱')
  const reversal = { at: '2026-11-22T02:00:00.000Z', reason: '录入错误' }
  answer('getUsage', () => ({ record: record({ state: 'reversed', reversal }) }))
  await pass(10_000)
  expect(text()).toContain('这一笔已撤销。')
  expect(text()).toContain('钱退给了谁')
  expect(text()).toContain('您的共济退回当年账户')
  const times = asked()
  await pass(60_000)
  expect(asked()).toBe(times)
})

test('a bill of an earlier day is asked about when it is opened, and then left alone', async () => {
  answer('getUsage', () => ({ record: record({ day: '2026-11-20' }) }))
  render(<DetailPage />)
  await pass(60_000)
  expect(asked()).toBe(1)
})

test('lines that were taken off a bill are told of', async () => {
  answer('getUsage', () => ({ record: record({ returnedAt: '2026-11-22T02:00:00.000Z' }) }))
  render(<DetailPage />)
  await pass(0)
  expect(text()).toContain('2026年11月22日 10:00，窗口退了其中几样')
})

test('an address that names no record says so, and leads to the records', async () => {
  openWith({})
  render(<DetailPage />)
  await pass(0)
  expect(text()).toContain('这里没有记录')
  expect(text()).toContain('看使用记录')
  expect(asked()).toBe(0)
})
