import { Fen } from '@contract/values/fen'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { useSettings } from '@/state/settings'
import { answer, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { ME, PROFILE, SUMMARY } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import YearPage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))
const saveFile = jest.fn(async () => 'saved' as const)
jest.mock('@/platform/saveFile', () => ({ saveFile: (...given: []) => saveFile(...given) }))

const open = () => act(async () => render(<YearPage />))
const press = (name: string | RegExp, at = 0) =>
  act(async () => {
    const found = screen.getAllByRole('button', { name })[at]
    if (found) fireEvent.click(found)
  })
const text = () => document.body.textContent ?? ''
const { count: _, ...MONEY } = SUMMARY.totals

beforeEach(() => {
  resetTaro()
  resetCloud()
  forgetLoaded()
  saveFile.mockClear()
  answer('getProfile', () => PROFILE)
  answer('summariseUsage', () => ({
    ...SUMMARY,
    byVisit: [{ visitType: '11', count: 2, ...MONEY }],
  }))
  answer('getBalances', () => ({
    who: ME,
    hasAccount: true,
    currentYear: 0,
    earlierYears: 0,
    pot: 0,
    wallet: 0,
    total: 0,
    deductible: { limit: 80_000, paid: 30_000, left: 50_000 },
    fundPaidThisYear: 44_800,
    annualLimit: 350_000,
  }))
})

test('a year by payer, month and kind, each also as a table', async () => {
  await open()
  expect(text()).toContain('看病买药一共花了')
  expect(text()).toContain('普通门诊')
  expect(screen.queryByRole('table')).toBeNull()
  await press('看表格')
  await press('看表格')
  const tables = screen.getAllByRole('table')
  expect(tables).toHaveLength(2)
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toContain('共济')
  expect(tables[1]?.textContent).toContain('合计')
})

test('what the family paid is said with the whole, as the records say it', async () => {
  await open()
  expect(text()).toContain(`其中家里付了 ${Fen.format(SUMMARY.totals.familyPay)}`.replace(' ', ' ¥'))
})

test('a sheet of paper says whose year it is: there is no choice on it', async () => {
  const whose = () => document.querySelector('.print-only')?.textContent
  await open()
  expect(whose()).toBe('全部家人，由陈静打印')
  await press(/看谁的/)
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: '爸爸' })))
  expect(whose()).toBe('姓名：陈国栋')
})

test('how far deductible and limit have come, this year only', async () => {
  await open()
  expect(text()).toContain('已付 300.00 元，共 800.00 元')
  expect(text()).toContain('已报 448.00 元，最多 3,500.00 元')
  await press(/看哪一年/)
  answer('summariseUsage', () => ({ ...SUMMARY, year: 2025, byVisit: [] }))
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: '2025年' })))
  expect(text()).not.toContain('起付线')
})

test('the export is given to the phone as a file', async () => {
  answer('exportUsage', () => ({ fileName: '账单.csv', csv: '\uFEFF日期\r\n', count: 0 }))
  await open()
  await press('导出表格（CSV）')
  expect(calls.find(({ name }) => name === 'exportUsage')?.params).toMatchObject({ filter: { year: 2026 } })
  expect(saveFile).toHaveBeenCalledWith('账单.csv', '\uFEFF日期\r\n', 'text/csv;charset=utf-8')
})

test('an export that is too large says what to choose', async () => {
  refuse('exportUsage', 'EXPORT_TOO_LARGE', { limit: 2_000 })
  await open()
  await press('导出表格（CSV）')
  expect(text()).toContain('一次导不完')
  expect(saveFile).not.toHaveBeenCalled()
})

test('in English the Chinese headings stand above, for the paper alone', async () => {
  const onPaper = () => [...document.querySelectorAll('.print-only')].map((one) => one.textContent)
  await open()
  expect(onPaper()).toEqual(['全部家人，由陈静打印'])
  await act(async () => useSettings.setState({ language: 'en' }))
  expect(onPaper()).toEqual(
    expect.arrayContaining([
      '年度账单 2026年',
      '看病买药一共花了',
      '按月',
      expect.stringContaining('模拟数据'),
    ]),
  )
  await press('As a table')
  expect(onPaper()).toContain('总费用')
  useSettings.setState({ language: 'zh' })
})
