import { MENDING_PAGES } from '@contract/functions/explaining'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { SUB_PACKAGES } from '@/routes'
import { useFamily } from '@/state/family'
import { answer, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { GRANTS, grantOf } from '@/testing/grantSamples'
import { openWith, resetTaro } from '@/testing/taro'
import DiagnosisPage from '.'
import type { Check } from './CheckRow'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const MOTHER = { personId: 'psn_1', label: '妈妈', name: '王秀兰', isMe: false }
const ME = { personId: 'psn_2', label: '我', name: '陈静', isMe: true }

const check = (part: Partial<Check> & Pick<Check, 'key' | 'state' | 'title'>): Check => ({
  sentence: '',
  action: null,
  ...part,
})

const GRANT = check({
  key: 'grant',
  state: 'cross',
  title: '还没有开通家庭共济',
  sentence: '要花您的钱，得再开通共济。',
  action: {
    label: '给妈妈开通共济（约 1 分钟）',
    page: 'packages/aid/grant/index',
    params: { personId: 'psn_1' },
  },
})

function told(verdict: 'fine' | 'oneStep' | 'steps' | 'blocked', headline: string, checks: Check[]) {
  answer('diagnose', () => ({
    day: '2026-11-22',
    patient: MOTHER,
    grantor: ME,
    verdict,
    headline,
    checks,
  }))
}

beforeEach(() => {
  resetTaro()
  resetCloud()
  openWith({ personId: 'psn_1', visitType: '41', place: '福康大药房' })
  useFamily.setState({ data: { members: [], limit: null } as never })
})

const open = () => act(async () => render(<DiagnosisPage />))

test('the verdict, each precondition with its state, and one button that mends what fails', async () => {
  told('oneStep', '还差一步就能用', [
    check({ key: 'insured', state: 'tick', title: '妈妈参保正常', sentence: '居民医保' }),
    GRANT,
    check({ key: 'cap', state: 'unknown', title: '额度', sentence: '开通后再查' }),
  ])
  await open()
  expect(calls).toContainEqual({ name: 'diagnose', params: { personId: 'psn_1', visitType: '41' } })
  expect(screen.getByRole('heading', { name: '还差一步就能用' })).toBeTruthy()
  expect(screen.getByText('妈妈想用我的共济')).toBeTruthy()
  expect(screen.getByText('福康大药房')).toBeTruthy()
  expect(screen.getAllByRole('img', { name: /符合|不符合|还不知道/ })).toHaveLength(3)
  const buttons = screen.getAllByRole('button', { name: '给妈妈开通共济（约 1 分钟）' })
  expect(buttons).toHaveLength(1)
  await act(async () => fireEvent.click(buttons[0] as HTMLElement))
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/aid/grant/index?personId=psn_1' }),
  )
})

test('where something cannot be mended here, no button promises that it then works', async () => {
  told('blocked', '现在还不能用', [
    check({ key: 'insured', state: 'cross', title: '妈妈现在是“暂停参保”' }),
    GRANT,
  ])
  await open()
  const button = screen.getByRole('button', { name: '给妈妈开通共济（约 1 分钟）' })
  expect(button.closest('.foot')).toBeNull()
})

test('opened without a failure it asks what happened; what explains that comes first', async () => {
  openWith({})
  answer('listGrants', () => ({ ...GRANTS, given: [grantOf({ beneficiary: MOTHER })] }))
  told('steps', '还差两步', [
    check({
      key: 'credential',
      state: 'cross',
      title: '妈妈的医保码还没有激活',
      action: { label: '去激活医保码', page: 'packages/account/credential/index', params: {} },
    }),
    GRANT,
  ])
  await open()
  expect(calls.some(({ name }) => name === 'diagnose')).toBe(false)
  const choose = async (field: RegExp, name: string) => {
    await act(async () => fireEvent.click(screen.getByRole('button', { name: field })))
    await act(async () => fireEvent.click(screen.getByRole('radio', { name })))
  }
  await choose(/^谁在用/, '妈妈')
  await choose(/^在哪里用/, '药店购药')
  await choose(/^看到什么/, '账户或家人的钱没有扣')
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '查一查' })))
  expect(calls).toContainEqual({ name: 'diagnose', params: { personId: 'psn_1', visitType: '41' } })
  const items = screen.getAllByRole('listitem').map((item) => item.textContent ?? '')
  expect(items.map((text) => text.includes('和您看到的有关'))).toEqual([false, true])
  expect(screen.getByRole('button', { name: '给妈妈开通共济（约 1 分钟）' }).closest('.foot')).not.toBeNull()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '换个说法再查' })))
  expect(screen.getByRole('button', { name: '谁在用，已选妈妈' })).toBeTruthy()
})

test('nothing need be said: skipped, everything is looked at in the centre’s order', async () => {
  openWith({})
  answer('listGrants', () => GRANTS)
  told('oneStep', '还差一步就能用', [GRANT])
  await open()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '跳过，直接查' })))
  expect(calls).toContainEqual({ name: 'diagnose', params: {} })
  expect(screen.queryByText('和您看到的有关')).toBeNull()
})

test('a visit type that is none is not asked about; a refusal is told with a way to ask again', async () => {
  openWith({ personId: 'psn_1', visitType: 'x' })
  refuse('diagnose', 'NOT_FOUND')
  await open()
  expect(calls.find(({ name }) => name === 'diagnose')?.params).toEqual({ personId: 'psn_1' })
  expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
})

test('every page that a diagnosis sends to is a page', () => {
  const pages = SUB_PACKAGES.flatMap(({ root, pages }) => pages.map(({ path }) => `${root}/${path}`))
  for (const page of MENDING_PAGES) expect(pages).toContain(page)
})
