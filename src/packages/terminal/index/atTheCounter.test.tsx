import type { Receipt, Visit } from '@contract/shapes'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { DAY, DESK, RECEIPT, VISIT } from '@/testing/counterSamples'
import { answer, called, refuse, resetCloud } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import { Counter } from './Counter'
import { type Line, useCounter } from './counter'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const OPEN: Visit = { ...VISIT, state: 'open', visitType: null }
const LINE: Line = {
  item: {
    code: 'F3012',
    name: '磁共振平扫',
    initials: 'cgzps',
    specification: '次',
    unit: '次',
    kind: 'service',
    class: '乙',
    price: 20000,
    selfPayRatio: null,
    priceLimit: null,
  },
  count: 2,
}
const reversed = (cashPay: number): Receipt => ({
  ...RECEIPT,
  state: 'reversed',
  amounts: { ...RECEIPT.amounts, cashPay },
  reversal: { at: '2026-11-22T03:00:00.000Z', reason: '项目录错了' },
})

const stand = (part: Parameters<ReturnType<typeof useCounter.getState>['set']>[0]) =>
  act(async () => useCounter.getState().set(part))
const press = (key: string) => act(async () => fireEvent.keyDown(window, { key }))
const panel = () =>
  screen.getByRole('heading', { name: /结算单|预结算/ }).closest('section')?.textContent ?? ''
const presentStep = () => document.querySelector('[aria-current=step]')?.textContent ?? ''
const listed = () =>
  [...document.querySelectorAll('footer > span')].map((one) => one.textContent ?? '').filter((one) => one)

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})
beforeEach(async () => {
  resetTaro()
  resetCloud()
  useCounter.getState().nextPatient()
  answer('signInTerminal', () => DESK)
  answer('listTerminalDay', () => DAY)
  await act(async () => render(<Counter />))
})
afterEach(cleanup)

describe('after a reversal', () => {
  test.each([
    [0, /已撤销，400\.00 元已原路退回/, /退现金|请当面退还/],
    [800, /已撤销，退现金.*8\.00.*一共退回 400\.00/, /付后剩/],
  ])('with %i fen in cash, what went back is said as given back', async (cash, says, saysNot) => {
    await stand({ visit: VISIT, lines: [LINE], receipt: reversed(cash) })
    expect(panel()).toMatch(says)
    expect(panel()).not.toMatch(saysNot)
    expect(panel()).toMatch(/本人账户已退回.*家人共济已退回，我/)
    expect(panel()).not.toContain('付后剩')
    expect(panel()).toContain('撤销了（项目录错了）')
    expect(presentStep()).toContain('已撤销')
  })

  test('nothing offers to give it back again: no button, no key', async () => {
    await stand({ visit: VISIT, lines: [LINE], receipt: reversed(0) })
    expect(screen.queryByRole('button', { name: /^撤销|^退项目/ })).toBeNull()
    expect(listed().join()).not.toMatch(/撤销|退项目/)
    for (const key of ['F4', 'F8']) await press(key)
    expect(screen.queryByRole('dialog', { name: /撤销这笔结算|退项目/ })).toBeNull()
    expect(called()).not.toContain('getSettlement')
  })
})

test('a bill in force still says what was paid, and offers both ways back', async () => {
  await stand({ visit: VISIT, lines: [LINE], receipt: RECEIPT })
  expect(panel()).toMatch(/不用收现金.*付后剩 0\.00/)
  expect(presentStep()).toContain('已结算')
  expect(screen.getByRole('button', { name: /^撤销/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: /^退项目/ })).toBeTruthy()
})

test('once somebody is read, the counter asks to compare the faces, not to scan', async () => {
  expect(panel()).toContain('扫码以后这里出数')
  expect(presentStep()).toContain('扫码')
  await stand({ visit: OPEN, lines: [LINE] })
  expect(panel()).toContain('请先核对人证')
  expect(panel()).not.toContain('先读码或刷卡')
  expect(presentStep()).toContain('核对人证')
  await stand({ visit: VISIT })
  expect(panel()).not.toContain('请先核对人证')
  expect(presentStep()).toContain('录明细')
})

describe('the keys listed below', () => {
  test.each([
    ['before a code', {}, ['F1扫码', 'F2加项目', 'F5在院', 'F10日结']],
    ['read, not yet confirmed', { visit: OPEN }, ['F1换一位', 'F2加项目', 'F4人证一致', 'F5在院', 'F10日结']],
    [
      'at the bill',
      { visit: VISIT, lines: [LINE] },
      ['F2加项目', 'F5在院', '↑ ↓选行', '+ −改数量', 'F6预结算', 'F10日结'],
    ],
    [
      'settled',
      { visit: VISIT, lines: [LINE], receipt: RECEIPT },
      ['F1下一位', 'F4退项目', 'F5在院', 'F7凭条', 'F8撤销', 'F10日结'],
    ],
    [
      'settled, a relative may still pay',
      {
        visit: VISIT,
        lines: [LINE],
        receipt: { ...RECEIPT, secondScan: { until: '2026-11-22T02:11:00.000Z', left: 5000 } },
      },
      ['F1下一位', 'F2扫家人的码', 'F4退项目', 'F5在院', 'F7凭条', 'F8撤销', 'F10日结'],
    ],
    [
      'reversed',
      { visit: VISIT, lines: [LINE], receipt: reversed(0) },
      ['F1下一位', 'F5在院', 'F7凭条', 'F10日结'],
    ],
  ] as const)('%s: those that do something now, by what they do now', async (_, part, keys) => {
    await stand(part as Parameters<typeof stand>[0])
    expect(listed().filter((one) => !one.includes('鼠标'))).toEqual(keys)
  })

  test('a pharmacy, which has no beds, lists nobody in hospital', async () => {
    await stand({ desk: { ...DESK, visitTypes: ['41'] } })
    expect(listed()).not.toContain('F5在院')
    await press('F5')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('F4 does what it is listed for', async () => {
    answer('registerVisit', () => ({ visit: VISIT }))
    answer('getSettlement', () => ({ receipt: RECEIPT }))
    await stand({ visit: OPEN })
    await press('F4')
    expect(called()).toContain('registerVisit')
    await stand({ lines: [LINE], receipt: RECEIPT })
    await press('F4')
    expect(screen.getByRole('dialog', { name: '退项目' })).toBeTruthy()
  })
})

describe('another patient', () => {
  const KEEPS = { lines: [LINE], useAccount: false }
  const scan = async (visit: Visit) => {
    answer('decodeCode', () => ({ visit }))
    await act(async () => {
      for (const digit of '861234567890123456') fireEvent.keyDown(window, { key: digit })
      fireEvent.keyDown(window, { key: 'Enter' })
    })
  }

  test('whose code is read in the middle of a bill is charged for nothing of the one before him', async () => {
    await stand({ visit: VISIT, ...KEEPS })
    const patient = { ...VISIT.patient, nameMasked: '李*' }
    await scan({ ...OPEN, visitId: 'vis_2', patient })
    expect(useCounter.getState()).toMatchObject({ visit: { visitId: 'vis_2' }, lines: [], useAccount: true })
  })

  test('is none who shows his own code again: his items stay', async () => {
    await stand({ visit: VISIT, ...KEEPS })
    await scan({ ...OPEN, visitId: 'vis_2' })
    expect(useCounter.getState()).toMatchObject({ visit: { visitId: 'vis_2' }, ...KEEPS })
  })
})

describe('with the mouse', () => {
  const click = (name: RegExp) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

  test('预结算 before its time says what comes first, as its key does', async () => {
    await click(/^预结算/)
    expect(panel()).toMatch(/先读码或刷卡/)
    await stand({ visit: OPEN })
    await click(/^预结算/)
    expect(panel()).toMatch(/先按“人证一致”/)
    expect(called()).not.toContain('quoteSettlement')
  })

  test('the way back from a quote keeps the items', async () => {
    await stand({ visit: VISIT, lines: [LINE] })
    await stand({ quote: { ...RECEIPT, state: 'quoted', settlementId: null } })
    expect(screen.queryByRole('button', { name: '清空' })).toBeNull()
    await click(/^改明细/)
    expect(useCounter.getState()).toMatchObject({ quote: null, lines: [LINE] })
  })

  test('a template comes on top of what is entered', async () => {
    const item = { ...LINE.item, code: 'F3021', name: '心电图检查' }
    answer('searchCatalogue', ({ text }) => ({
      items: [LINE.item, item].filter(({ code }) => code === text),
    }))
    await stand({ visit: VISIT, lines: [LINE] })
    await act(async () =>
      fireEvent.change(screen.getByLabelText('用模板'), { target: { value: '高血压复诊' } }),
    )
    expect(useCounter.getState().lines).toEqual([
      { ...LINE, count: 3 },
      { item, count: 1 },
    ])
  })
})

test('why a bill was refused is over once the bill is another', async () => {
  refuse('quoteSettlement', 'BILL_EMPTY')
  await stand({ visit: VISIT })
  await press('F6')
  expect(screen.queryByRole('alert')).not.toBeNull()
  await stand({ lines: [LINE] })
  expect(screen.queryByRole('alert')).toBeNull()
})

test('where nothing is to be collected, it says so', async () => {
  await stand({ visit: VISIT, receipt: { ...RECEIPT, amounts: { ...RECEIPT.amounts, cashPay: 0 } } })
  expect(panel()).toMatch(/不用收现金/)
})

test('who cannot be settled with is marked before anything is entered', async () => {
  await stand({ visit: { ...OPEN, patient: { ...OPEN.patient, standing: '欠费', deductibleLeft: 0 } } })
  expect(screen.getByText('欠费').className).toBe('bad')
  expect(screen.getByText('已满')).toBeTruthy()
})

test('who is not the one on the card is sent away in words', async () => {
  answer('reportMismatch', ({ visitId }) => ({ visitId, state: 'mismatch' }))
  await stand({ visit: OPEN })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '人证不符' })))
  expect(screen.getByText(/陈\*栋 记为人证不符，没有办理/)).toBeTruthy()
})
