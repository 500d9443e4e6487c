import type { Functions, ResultOf } from '@contract/functions'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { DESK, VISIT } from '@/testing/counterSamples'
import { answer, called, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import { useCounter } from './counter'
import { PremiumDialog } from './PremiumDialog'
import { ScanPanel } from './ScanPanel'
import { useCounterActs } from './useCounterActs'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const WHO = { payerMasked: '王*兰', insuredMasked: '李*安', relationLabel: '女儿' }
const OFFERS: ResultOf<Functions['checkTillPremium']> = {
  ...WHO,
  offers: [
    {
      year: 2026,
      amount: 40000,
      coversFrom: '2026-10-28',
      coversTo: '2026-12-31',
      retroactive: true,
      paidAt: '2026-11-20T02:00:00.000Z',
      from: ['account'],
    },
    {
      year: 2027,
      amount: 40000,
      coversFrom: '2027-01-01',
      coversTo: '2027-12-31',
      retroactive: false,
      paidAt: null,
      from: ['account'],
    },
  ],
}

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))
const type = (name: string, value: string) =>
  act(async () => fireEvent.change(screen.getByLabelText(name), { target: { value } }))
const text = () => document.body.textContent ?? ''
const last = (name: string) => calls.findLast((one) => one.name === name)?.params

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})
beforeEach(() => {
  resetTaro()
  resetCloud()
  useCounter.getState().nextPatient()
})

function Panel() {
  const acts = useCounterActs()
  return (
    <ScanPanel
      input={{ current: null }}
      acts={acts}
      step="scan"
      onCamera={() => undefined}
      onNext={() => undefined}
    />
  )
}

describe('premium at the counter', () => {
  const open = () =>
    act(async () => render(<PremiumDialog visitId="vis_1" payerMasked="王*兰" onClose={() => undefined} />))
  const ask = async () => {
    await type('家人姓名', '李安安')
    await type('家人身份证号', '990100202610280022')
    await press('查能缴哪一年')
  }

  test('says whose money before anything, and a paid year has no way to be paid again', async () => {
    answer('checkTillPremium', () => OFFERS)
    await open()
    expect(text()).toContain('花的是 王*兰 自己的钱')
    await ask()
    expect(last('checkTillPremium')).toEqual({
      visitId: 'vis_1',
      insured: { name: '李安安', idNumber: '990100202610280022' },
      relation: '30',
    })
    expect(text()).toContain('已经缴了，不用再缴')
    expect(screen.queryByRole('button', { name: /2026 年/ })).toBeNull()
  })

  test('pays the year and the amount that were shown, and says who paid for whom', async () => {
    answer('checkTillPremium', () => OFFERS)
    answer('payTillPremium', ({ year, amount, from }) => ({
      premium: {
        premiumId: 'p:2027',
        ...WHO,
        year,
        amount,
        from,
        paidAt: '2026-11-22T02:00:00.000Z',
        coversFrom: '2027-01-01',
        coversTo: '2027-12-31',
        institutionName: '松鹤医院',
      },
    }))
    await open()
    await ask()
    await press('人证一致，从个人账户缴 2027 年')
    expect(last('payTillPremium')).toMatchObject({
      year: 2027,
      amount: 40000,
      from: 'account',
      identityConfirmed: true,
    })
    expect(screen.getByRole('status').textContent).toContain(
      '王*兰 给女儿 李*安 缴了 2027 年居民医保 400.00 元',
    )
  })

  test('another name must be asked about first; a refusal is said where it arose', async () => {
    answer('checkTillPremium', () => OFFERS)
    refuse('payTillPremium', 'PREMIUM_PAID', { name: '李安安', year: 2027 })
    await open()
    await ask()
    await press('人证一致，从个人账户缴 2027 年')
    expect(screen.getByRole('alert').textContent).toContain('已经缴过了')
    await type('家人姓名', '李平平')
    expect(screen.queryByRole('button', { name: /2027 年/ })).toBeNull()
  })

  test('for oneself no other person is sent', async () => {
    answer('checkTillPremium', () => ({ ...OFFERS, relationLabel: '本人', offers: [] }))
    await open()
    await act(async () => fireEvent.click(screen.getByLabelText('给自己缴')))
    await press('查能缴哪一年')
    expect(last('checkTillPremium')).toEqual({ visitId: 'vis_1' })
    expect(text()).toContain('现在没有能缴的年份')
  })
})

describe('a card that a relative brought', () => {
  beforeEach(() => useCounter.getState().set({ desk: DESK }))

  test('is opened with who collects, and the counter says so', async () => {
    answer('openVisitByCard', () => ({ visit: { ...VISIT, state: 'open', shownBy: '由女儿陈静代办' } }))
    await act(async () => render(<Panel />))
    await act(async () => fireEvent.click(screen.getByRole('tab', { name: '身份证' })))
    await type('18 位身份证号', '990100196805060011')
    await act(async () => fireEvent.click(screen.getByLabelText('家人拿着卡来代办')))
    await type('来的人姓名', '陈静')
    await press('读取')
    expect(last('openVisitByCard')).toMatchObject({ collector: { name: '陈静', relation: '30' } })
    expect(text()).toContain('由女儿陈静代办')
  })

  test('the patient himself is sent without a collector', async () => {
    answer('openVisitByCard', () => ({ visit: VISIT }))
    await act(async () => render(<Panel />))
    await act(async () => fireEvent.click(screen.getByRole('tab', { name: '社保卡' })))
    await type('卡面上的卡号', '990100000001')
    await press('读取')
    expect(called()).toEqual(['openVisitByCard'])
    expect(last('openVisitByCard')).not.toHaveProperty('collector')
  })
})
