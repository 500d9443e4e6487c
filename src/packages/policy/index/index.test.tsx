import type { Basis } from '@contract/explanation'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { answer, calls, resetCloud, signedIn } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import PolicyPage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const basis = (value: string, url: string | null): Basis => ({
  path: 'settlement.deductible',
  name: '起付线',
  value,
  region: '110000',
  regionName: '北京市',
  from: '2023-01-01',
  fromPrecision: 'day',
  source: { title: '某文件', url },
  confidence: 'A',
  status: 'official',
  reading: 'chosen',
  alternatives: 1,
  note: null,
})

const of = (region: string, name: string) => ({ region, name, day: '2026-11-22', simulated: false })

beforeEach(() => {
  resetTaro()
  resetCloud()
  answer('listRegions', () => ({
    regions: [
      { region: '110000', name: '北京市', parent: '000000', simulated: false },
      { region: '990100', name: '示例市', parent: '990000', simulated: true },
    ],
  }))
  answer('getPolicy', ({ region }) => ({
    ...of(region, '示例市'),
    simulated: true,
    answers: [
      { key: 'howMany', question: '可以给几位亲属共济？', answer: null, source: null, confidence: null },
    ],
    parameters: [basis('全年 1,800.00 元', 'https://example.org/rule')],
    unknown: [{ path: 'settlement.monthlyLimit', name: '每月封顶线' }],
  }))
  answer('comparePolicies', ({ left, right }) => ({
    left: of(left.region, '示例市'),
    right: of(right.region, '北京市'),
    differences: [
      {
        path: 'settlement.deductible',
        name: '起付线',
        insurance: '310',
        left: basis('全年 1,300.00 元', 'javascript:alert(1)'),
        right: null,
      },
    ],
  }))
  answer('checkRegionPair', () => ({
    patient: of('990100', '示例市'),
    other: of('110000', '北京市'),
    way: 'wallet',
    sentence: '可以用医保钱包转账。',
    basis: [],
    unknown: [],
  }))
})

const open = () => act(async () => render(<PolicyPage />))
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

test('one region: questions, rules with source and date, and what no source says', async () => {
  await open()
  expect(screen.getByText('本地规则待核实')).toBeTruthy()
  expect(screen.getByText('全年 1,800.00 元')).toBeTruthy()
  expect(screen.getByRole('link', { name: '某文件' }).getAttribute('href')).toBe('https://example.org/rule')
  expect(screen.getByText('2023-01-01 起')).toBeTruthy()
  expect(screen.getByText('每月封顶线')).toBeTruthy()
})

test('another region and day are asked for', async () => {
  await open()
  await act(async () => fireEvent.change(screen.getByLabelText('地区'), { target: { value: '110000' } }))
  await act(async () => fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2023-01-01' } }))
  expect(calls.at(-1)).toEqual({ name: 'getPolicy', params: { region: '110000', day: '2023-01-01' } })
})

test('two regions side by side; a side without source says so; an address that is no link is only text', async () => {
  await open()
  await press('两地对比')
  expect(screen.getByRole('heading', { name: '1 项不同' })).toBeTruthy()
  expect(screen.getByRole('row', { name: /起付线\s*职工/ })).toBeTruthy()
  expect(screen.getByText('本地规则待核实')).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})

test('whether two regions can share', async () => {
  await open()
  await press('两地能不能共济')
  expect(calls.at(-1)).toEqual({ name: 'checkRegionPair', params: { patient: '990100', other: '110000' } })
  expect(screen.getByText('可以用医保钱包转账。')).toBeTruthy()
  expect(screen.getByText('用医保钱包')).toBeTruthy()
})

describe('a draft', () => {
  const sums = { bills: 2, totalFee: 300_00, fund: 100_00, own: 50_00, aid: 0, cash: 150_00 }
  const clerk = (answerDraft: Parameters<typeof answer<'tryDraft'>>[1]) => {
    answer('listPersonas', () => ({ personas: [] }) as never)
    answer('getProfile', () => ({ roles: { clerkOf: { region: '990100', regionName: '示例市' } } }) as never)
    answer('tryDraft', answerDraft)
    signedIn(true)
  }

  test('is tried over the year: totals, households, groups, and bills that it refuses', async () => {
    clerk(() => ({
      region: '990100',
      name: '示例市',
      year: 2026,
      bills: 3,
      cut: true,
      refused: 1,
      refusals: { before: {}, after: { 'POLICY_UNKNOWN settlement.tiers': 1 } },
      totals: { before: sums, after: { ...sums, fund: 120_00, cash: 130_00 } },
      change: { totalFee: 0, fund: 20_00, own: 0, aid: 0, cash: -20_00 },
      households: { better: 1, worse: 0, same: 1 },
      groups: [
        {
          insurance: '310',
          employment: 'retired',
          bills: 2,
          personPayBefore: 200_00,
          personPayAfter: 180_00,
          personPayChange: -20_00,
        },
      ],
    }))
    await open()
    await press('试算草案')
    const text = (screen.getByLabelText('草案') as HTMLTextAreaElement).value
    expect(text).toContain("region: '990100'")
    await press('试算')
    expect(calls.at(-1)).toEqual({ name: 'tryDraft', params: { draft: text } })
    expect(screen.getByRole('row', { name: /基金支付 100\.00 120\.00 \+20\.00/ })).toBeTruthy()
    expect(screen.getByRole('row', { name: /退休职工医保个人负担 200\.00 180\.00 −20\.00/ })).toBeTruthy()
    expect(screen.getByText('1 个家庭少付，0 个家庭多付，1 个家庭不变。')).toBeTruthy()
    expect(screen.getByText(/1 张单子按草案不能结算/)).toBeTruthy()
    expect(screen.getByText(/最近的一千张/)).toBeTruthy()
  })
})
