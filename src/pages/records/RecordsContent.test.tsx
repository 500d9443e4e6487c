import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { answer, calls, resetCloud, silence } from '@/testing/fakeCloud'
import { DAD, FAMILY, ME, PROFILE, row, SUMMARY } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import { RecordsContent } from './RecordsContent'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const open = () => act(async () => render(<RecordsContent />))
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))
const filters = () => calls.filter(({ name }) => name === 'listUsage').map(({ params }) => params.filter)
const text = () => document.body.textContent ?? ''

beforeEach(() => {
  resetTaro()
  resetCloud()
  forgetLoaded()
  answer('getProfile', () => PROFILE)
  answer('listFamily', () => FAMILY)
  answer('summariseUsage', () => SUMMARY)
  answer('listUsage', () => ({
    records: [row('r_1', '2026-11-22'), row('r_2', '2026-10-03')],
    nextCursor: null,
  }))
})

test('the year, then months with the sums of the cloud, then each use with who paid', async () => {
  await open()
  expect(text()).toContain('今年家里一共付了')
  expect(text()).toContain('2 笔，家里付')
  expect(text()).toContain('10月')
  expect(
    screen.getByRole('button', { name: '松鹤医院门诊，爸爸，今天 09:41，家里付一百七十六元整，看详情' }),
  ).not.toBeNull()
  expect(text()).toContain('我的共济')
  expect(filters()).toEqual([{ year: 2026 }])
})

test('a filter asks the cloud again', async () => {
  await open()
  await press('花谁的钱')
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: /^我的钱/ })))
  expect(filters().at(-1)).toEqual({ year: 2026, payer: 'mine' })
  await press('看2025年的记录')
  expect(filters().at(-1)).toEqual({ year: 2025, payer: 'mine' })
})

test('earlier pages follow by their cursor, over pages that a filter left empty', async () => {
  answer('listUsage', ({ cursor }) =>
    cursor === 'b'
      ? { records: [row('r_3', '2026-09-01')], nextCursor: null }
      : { records: cursor === 'a' ? [] : [row('r_1', '2026-11-22')], nextCursor: cursor === 'a' ? 'b' : 'a' },
  )
  await open()
  await press('看更早的')
  expect(text()).toContain('9月')
  expect(text()).toContain('2026年的都在这里了')
  expect(screen.queryByRole('button', { name: '看更早的' })).toBeNull()
})

test('nothing yet and nothing that fits are told apart, each with what to do', async () => {
  answer('listUsage', () => ({ records: [], nextCursor: null }))
  await open()
  expect(screen.getByRole('button', { name: '出示我的码' })).not.toBeNull()
  await press('全部种类')
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: '药店购药' })))
  await press('看全部记录')
  expect(filters().at(-1)).toEqual({ year: 2026 })
})

test('without network the last answer is shown with its time', async () => {
  await open()
  cleanup()
  forgetLoaded()
  for (const name of ['getProfile', 'listFamily', 'summariseUsage', 'listUsage'] as const) silence(name)
  await open()
  expect(text()).toMatch(/看到的是 \d\d:\d\d 存下的/)
  expect(text()).toContain('松鹤医院门诊')
})

test('a grantor sees what his own money did, and no more', async () => {
  answer('listUsage', () => ({
    records: [
      row('r_1', '2026-11-22', {
        seenAs: 'grantor',
        totalFee: null,
        fundPay: null,
        ownAccountPay: null,
        cashPay: null,
        familyPay: null,
      }),
    ],
    nextCursor: null,
  }))
  await open()
  expect(text()).toContain('用了我的钱')
  expect(text()).not.toContain('400.00')
})

test.each([
  ['beside what the family paid', 17_706, 3_187, ['2 笔，家里付 ¥177.06', '另用了我的钱 ¥31.87']],
  ['instead of nothing', 0, 3_187, ['2 笔，用了我的钱 ¥31.87']],
])('money of one’s own on bills that one may not see is told %s', async (_, familyPay, beyond, said) => {
  const sums = { ...SUMMARY.totals, count: 2, familyPay, myMoney: beyond, myMoneyBeyond: beyond }
  answer('summariseUsage', () => ({ ...SUMMARY, totals: sums, months: [{ month: '2026-11', ...sums }] }))
  await open()
  expect(text()).toContain('另外，我的钱替家人付了 31.87 元')
  for (const one of said) expect(text()).toContain(one)
  expect(text().includes('家里付 ¥0')).toBe(false)
})

const MOVED = { totalFee: null, fundPay: null, ownAccountPay: null, mutualAidPay: null, cashPay: null }
const transfer = (recordId: string, side: 'out' | 'in' | 'back') =>
  row(recordId, '2026-11-22', {
    ...MOVED,
    kind: 'transfer',
    settlementId: null,
    seenAs: 'self',
    institutionName: '',
    visitType: null,
    shownBy: null,
    familyPay: null,
    myMoney: null,
    patient: ME,
    movement: { side, other: DAD, amount: 20000, coverYear: null },
  })

test('transfers and premiums have lines of their own, and transfers are not among what was spent', async () => {
  answer('summariseUsage', () => ({
    ...SUMMARY,
    kinds: ['premium', 'settlement', 'transfer'],
    totals: { ...SUMMARY.totals, movedOut: 40000, movedIn: 20000 },
  }))
  answer('listUsage', () => ({
    records: [
      transfer('r_1', 'out'),
      transfer('r_2', 'back'),
      transfer('r_3', 'in'),
      row('r_4', '2026-11-20', {
        kind: 'premium',
        settlementId: null,
        visitType: null,
        movement: { side: 'out', other: ME, amount: 40000, coverYear: 2027 },
      }),
    ],
    nextCursor: null,
  }))
  await open()
  for (const said of ['转给爸爸', '−¥200.00', '爸爸没有收，退回', '爸爸转来', '+¥200.00', '2027年医保费'])
    expect(text()).toContain(said)
  expect(text()).toContain('另转出 400.00 元，转入 200.00 元')
  await press('全部种类')
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: '转账' })))
  expect(filters().at(-1)).toEqual({ year: 2026, kind: 'transfer' })
})
