import { act, fireEvent, render, screen } from '@testing-library/react'
import { DAY, DESK, PATIENT, RECEIPT } from '@/testing/counterSamples'
import { answer, called, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import { useCounter } from './counter'
import { DayDialog } from './DayDialog'
import { ReturnDialog } from './ReturnDialog'
import { ReverseDialog } from './ReverseDialog'
import { SecondScanDialog } from './SecondScanDialog'
import { StaysDialog } from './StaysDialog'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))
const type = (name: string | RegExp, value: string) =>
  act(async () => fireEvent.change(screen.getByLabelText(name), { target: { value } }))
const text = () => document.body.textContent ?? ''
const last = (name: string) => calls.findLast((one) => one.name === name)?.params
const closed = jest.fn()

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})
beforeEach(() => {
  closed.mockReset()
  resetTaro()
  resetCloud()
  useCounter.getState().nextPatient()
  useCounter.getState().set({ desk: DESK, receipt: RECEIPT })
  answer('listTerminalDay', () => DAY)
})

describe('second scan', () => {
  const waiting = { ...RECEIPT, secondScan: { until: '2026-11-22T02:11:00.000Z', left: 5000 } }
  const open = () => act(async () => render(<SecondScanDialog receipt={waiting} onClose={closed} />))

  test('a relative’s code pays; the receipt on the counter is the new one', async () => {
    const paid = { ...RECEIPT, amounts: { ...RECEIPT.amounts, cashPay: 1 } }
    answer('paySecondScan', () => ({ receipt: paid }))
    await open()
    expect(text()).toContain('最多能代付 50.00 元')
    await type('家人的 18 位医保码', '86 1234 5678 9012 3456')
    await press('用这个码付')
    expect(last('paySecondScan')).toMatchObject({
      settlementId: 'set_1',
      code: '861234567890123456',
      terminalId: 'ter_1',
    })
    expect(useCounter.getState().receipt).toEqual(paid)
    expect(closed).toHaveBeenCalled()
  })

  test('nothing typed asks nothing; a refusal stays, and the field is empty for the next code', async () => {
    refuse('paySecondScan', 'SECOND_SCAN_NOT_GRANTED')
    await open()
    await press('用这个码付')
    expect(called()).toEqual([])
    await type('家人的 18 位医保码', '861234567890123456')
    await press('用这个码付')
    expect(screen.getByRole('alert').textContent).toContain('没有给患者开通共济')
    expect(screen.getByLabelText<HTMLInputElement>('家人的 18 位医保码').value).toBe('')
    expect(closed).not.toHaveBeenCalled()
  })
})

describe('returns', () => {
  const open = async () => {
    answer('getSettlement', () => ({ receipt: RECEIPT }))
    await act(async () => render(<ReturnDialog settlementId="set_1" onClose={closed} />))
  }

  test('only what was chosen goes back, with the reason, and what to hand out in cash is said', async () => {
    const at = '2026-11-22T03:00:00.000Z'
    const back = {
      at,
      reason: '检查没有做',
      lines: [],
      totalFee: 20000,
      fundPay: 11200,
      accountPay: 8000,
      cashPay: 800,
    }
    answer('returnItems', () => ({ receipt: { ...RECEIPT, returned: [back] } }))
    await open()
    await press('退这些')
    expect(called()).not.toContain('returnItems')
    expect(text()).toContain('先在上面填要退几个')
    await type(/退 磁共振平扫/, '1')
    await act(async () => fireEvent.click(screen.getByLabelText('检查没有做')))
    await press('退这些')
    expect(last('returnItems')).toMatchObject({
      lines: [{ code: 'F3012', count: 1 }],
      reason: '检查没有做',
      terminalId: 'ter_1',
    })
    expect(screen.getByRole('status').textContent).toContain('请退现金 8.00 元')
  })

  test('what cannot be returned says why and leaves the counts', async () => {
    refuse('returnItems', 'RETURN_NEEDS_REVERSAL')
    await open()
    await type(/退 磁共振平扫/, '2')
    await press('退这些')
    expect(screen.getByRole('alert').textContent).toContain('整单撤销')
    expect(screen.getByLabelText<HTMLInputElement>(/退 磁共振平扫/).value).toBe('2')
  })

  test('a whole bill is reversed with a reason of one’s own words', async () => {
    answer('reverseSettlement', () => ({ receipt: { ...RECEIPT, state: 'reversed' } }))
    await act(async () => render(<ReverseDialog settlementId="set_1" onClose={closed} />))
    await type('其他原因', '换了医生')
    await press('撤销并退回')
    expect(last('reverseSettlement')).toMatchObject({ settlementId: 'set_1', reason: '换了医生' })
    expect(useCounter.getState().receipt?.state).toBe('reversed')
    expect(closed).toHaveBeenCalled()
  })
})

describe('stays', () => {
  const STAY = { visitId: 'vis_9', patient: PATIENT, admittedOn: '2026-11-20', days: 2 }
  const discharged = jest.fn()
  const open = () => act(async () => render(<StaysDialog onClose={closed} onDischarge={discharged} />))

  test('who is in hospital, for how long; one is brought to this window', async () => {
    answer('listInpatients', () => ({ stays: [STAY] }))
    await open()
    expect(text()).toContain('2026-11-20 入院，2 天')
    await press(/人证一致，办出院/)
    expect(discharged).toHaveBeenCalledWith('vis_9')
  })

  test('an admission taken back is gone from the list; nobody left says how one is admitted', async () => {
    let stays = [STAY]
    answer('listInpatients', () => ({ stays }))
    answer('withdrawAdmission', ({ visitId }) => {
      stays = []
      return { visitId, state: 'expired' as const }
    })
    await open()
    await press(/撤销 陈\*栋 的入院登记/)
    expect(last('withdrawAdmission')).toMatchObject({ visitId: 'vis_9' })
    expect(text()).toContain('现在没有人在院')
  })
})

describe('the day', () => {
  const open = () =>
    act(async () => render(<DayDialog onClose={closed} onReverse={jest.fn()} onReturn={jest.fn()} />))

  test('is closed only after a second press, and says so', async () => {
    answer('closeTerminalDay', () => ({ ...DAY, closedAt: '2026-11-22T09:00:00.000Z' }))
    await open()
    expect(text()).toContain('清单和账本一致')
    await press('日结')
    expect(called()).not.toContain('closeTerminalDay')
    await press('确定日结，今天不再收退')
    expect(last('closeTerminalDay')).toMatchObject({ terminalId: 'ter_1', day: '2026-11-22' })
    expect(text()).toContain('已经日结，清单不会再变')
  })

  test('a list that differs from the ledger is an alert; another day may be looked at', async () => {
    answer('listTerminalDay', ({ day }) => ({ ...DAY, day: day ?? DAY.day, difference: 100 }))
    await open()
    expect(screen.getByRole('alert').textContent).toContain('相差 1.00')
    await type('哪一天', '2026-11-21')
    expect(last('listTerminalDay')).toMatchObject({ day: '2026-11-21', withLedger: true })
  })
})
