import type { Functions, ResultOf } from '@contract/functions'
import type { Transfer } from '@contract/shapes'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { answer, called, calls, refuse, resetCloud, silence } from '@/testing/fakeCloud'
import { openWith, resetTaro } from '@/testing/taro'
import HistoryPage from './history'
import WalletPage from './home'
import PremiumPage from './premium'
import SendPage from './send'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

type Wallet = ResultOf<Functions['getWallet']>

const me = { personId: 'p_me', label: '我', name: '陈静', isMe: true }
const father = { personId: 'p_father', label: '爸爸', name: '陈国栋', isMe: false }

const transfer = (over: Partial<Transfer> = {}): Transfer => ({
  transferId: 'trf_1',
  kind: 'wallet',
  direction: 'received',
  other: father,
  amount: 20_000,
  from: null,
  state: 'waiting',
  sentAt: '2026-11-22T04:00:00.000Z',
  answerBy: '2026-11-22T22:00:00.000Z',
  endedAt: null,
  givenBack: 0,
  planned: false,
  ...over,
})

const wallet = (over: Partial<Wallet> = {}): Wallet => ({
  who: me,
  obstacle: null,
  isOpen: true,
  balance: 12_345,
  account: 150_000,
  limits: {
    perTransfer: 200_000,
    perDay: 3,
    leftToday: 2,
    closedFrom: '22:00',
    closedTo: '06:00',
    acceptBy: '06:00',
    openNow: true,
  },
  relations: [{ relation: '51', label: '父亲' }],
  payees: [{ who: father, relation: '51' }],
  pot: { offered: false, keepMin: 0, movable: 0, leftThisMonth: null, given: [], received: [] },
  waiting: [],
  plans: [],
  ...over,
})

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  resetTaro()
  resetCloud()
  answer('getWallet', () => wallet())
  answer('listFamily', () => ({ members: [], applications: [] }) as never)
  answer(
    'getProfile',
    () => ({ person: { personId: 'p_me', name: '陈静', insurance: '390' }, today: '2026-11-22' }) as never,
  )
})

const open = (page: React.ReactElement) => act(async () => render(page))
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
const choose = (name: RegExp) => act(async () => fireEvent.click(screen.getByRole('radio', { name })))
const type = (label: RegExp, value: string) =>
  act(async () => fireEvent.input(screen.getByLabelText(label), { target: { value } }))

describe('the wallet', () => {
  test('opens, and says why where it cannot', async () => {
    answer('getWallet', () => wallet({ isOpen: false, balance: 0 }))
    answer('openWallet', () => ({ who: me, isOpen: true }))
    await open(<WalletPage />)
    await press('开通医保钱包')
    expect(called()).toContain('openWallet')
    resetCloud()
    answer('getWallet', () => wallet({ isOpen: false, limits: null, obstacle: '广州市还没有开通医保钱包。' }))
    await open(<WalletPage />)
    expect(screen.getByText('广州市还没有开通医保钱包。')).toBeTruthy()
  })

  test('a waiting transfer is accepted at once, refused after a question', async () => {
    answer('getWallet', () => wallet({ waiting: [transfer()] }))
    answer('answerTransfer', () => ({ transfer: transfer({ state: 'accepted' }) }))
    await open(<WalletPage />)
    await press('收下爸爸转来的 200.00 元')
    expect(calls.find(({ name }) => name === 'answerTransfer')?.params).toMatchObject({ answer: 'accept' })
    await press('不收爸爸转来的 200.00 元')
    expect(calls.filter(({ name }) => name === 'answerTransfer')).toHaveLength(1)
    const sheet = within(screen.getByRole('dialog', { name: '不收这 200.00 元？' }))
    await act(async () => fireEvent.click(sheet.getByRole('button', { name: '不收' })))
    expect(calls.filter(({ name }) => name === 'answerTransfer').at(-1)?.params).toMatchObject({
      answer: 'refuse',
    })
  })

  test('an answer that came too late is said in its own words', async () => {
    answer('getWallet', () => wallet({ waiting: [transfer()] }))
    refuse('answerTransfer', 'TRANSFER_LAPSED', { until: '11 月 23 日 06:00' })
    await open(<WalletPage />)
    await press('收下爸爸转来的 200.00 元')
    expect(screen.getByText(/过了接收时间（11 月 23 日 06:00）/)).toBeTruthy()
  })

  test('a plan shows its next day and what became of the last, and is stopped after a question', async () => {
    const plan = {
      planId: 'pln_1',
      kind: 'wallet' as const,
      to: father,
      amount: 20_000,
      from: 'account' as const,
      dayOfMonth: 25,
      until: null,
      state: 'active' as const,
      nextDay: '2026-12-25',
      last: { day: '2026-11-25', sent: false, why: '余额不够。' },
    }
    answer('getWallet', () => wallet({ plans: [plan] }))
    answer('cancelPlan', () => ({ plan: { ...plan, state: 'cancelled', nextDay: null } }))
    await open(<WalletPage />)
    expect(screen.getByText(/没有转成：余额不够。/)).toBeTruthy()
    await press('停掉给爸爸的计划')
    expect(called()).not.toContain('cancelPlan')
    await press('停掉')
    expect(called()).toContain('cancelPlan')
  })

  test('without network a retry is offered', async () => {
    silence('getWallet')
    await open(<WalletPage />)
    answer('getWallet', () => wallet())
    await press('再试一次')
    expect(screen.getByText('钱包里有')).toBeTruthy()
  })
})

describe('sending', () => {
  test('says what is missing, shows it once more, then sends once', async () => {
    answer('transferWallet', () => ({ transfer: transfer({ direction: 'sent', from: 'account' }) }))
    await open(<SendPage />)
    await press('核对')
    expect(screen.getByText('请选择一位家人。')).toBeTruthy()
    expect(screen.getByText('请填写金额。')).toBeTruthy()
    await choose(/爸爸/)
    await choose(/个人账户/)
    await type(/金额/, '200')
    await press('核对')
    expect(called()).not.toContain('transferWallet')
    expect(screen.getByRole('dialog', { name: '转给爸爸 200.00 元？' })).toBeTruthy()
    await press('确认转账')
    expect(calls.find(({ name }) => name === 'transferWallet')?.params).toMatchObject({
      payee: { personId: 'p_father' },
      relation: '51',
      from: 'account',
      amount: 20_000,
    })
    expect(screen.getByText('200.00 元已经转出，等爸爸接收')).toBeTruthy()
  })

  test('nothing at all is no amount: it is said before one looks at it once more', async () => {
    await open(<SendPage />)
    await choose(/爸爸/)
    await choose(/个人账户/)
    await type(/金额/, '0.00')
    await press('核对')
    expect(screen.getByText('金额要大于 0。')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('what is missing is brought into sight, the first of it', async () => {
    const shown: string[] = []
    Element.prototype.scrollIntoView = function (this: Element) {
      shown.push(this.id)
    }
    await open(<SendPage />)
    await press('核对')
    await choose(/爸爸/)
    await press('核对')
    await choose(/个人账户/)
    await press('核对')
    expect(shown).toEqual(['send-who', 'send-pocket'])
    expect(document.activeElement).toBe(screen.getByLabelText(/金额/))
  })

  test('every month: asks for the day, and plans', async () => {
    answer('planTransfer', () => ({
      plan: {
        planId: 'pln_1',
        kind: 'wallet',
        to: father,
        amount: 20_000,
        from: 'wallet',
        dayOfMonth: 25,
        until: null,
        state: 'active',
        nextDay: '2026-11-25',
        last: null,
      },
    }))
    await open(<SendPage />)
    await choose(/爸爸/)
    await choose(/医保钱包/)
    await type(/金额/, '200')
    await act(async () => fireEvent.click(screen.getByRole('switch', { name: '每个月自动转' })))
    await press('核对')
    expect(screen.getByText('请填 1 到 28。')).toBeTruthy()
    await type(/每月几日/, '25')
    await press('核对')
    await press('确认设好')
    expect(calls.find(({ name }) => name === 'planTransfer')?.params).toMatchObject({
      dayOfMonth: 25,
      from: 'wallet',
    })
  })

  test('a refusal is said in the sheet, and nothing typed is lost', async () => {
    refuse('transferWallet', 'WALLET_CLOSED', { from: '22:00', to: '06:00' })
    await open(<SendPage />)
    await choose(/爸爸/)
    await choose(/个人账户/)
    await type(/金额/, '200')
    await press('核对')
    await press('确认转账')
    expect(screen.getByText(/请在 06:00 以后再转。/)).toBeTruthy()
    expect((screen.getByLabelText(/金额/) as HTMLInputElement).value).toBe('200')
  })

  test('to a pot: only those with a grant, and no pocket to choose', async () => {
    openWith({ kind: 'pot', personId: 'p_father' })
    const pot = { offered: true, keepMin: 200_000, movable: 100_000, leftThisMonth: 1 }
    const given = [{ who: father, relation: '51', balance: 0 }]
    answer('getWallet', () => wallet({ pot: { ...pot, given, received: [] } }))
    answer('transferToPot', () => ({
      transfer: transfer({ kind: 'pot', state: 'moved', direction: 'sent', answerBy: null }),
    }))
    await open(<SendPage />)
    expect(screen.queryByRole('radio', { name: /医保钱包/ })).toBeNull()
    await type(/金额/, '1000')
    await press('核对')
    await press('确认划拨')
    expect(calls.find(({ name }) => name === 'transferToPot')?.params).toMatchObject({
      beneficiaryId: 'p_father',
      amount: 100_000,
    })
  })
})

test('the history shows what became of each, and what came on the other side', async () => {
  answer('listTransfers', ({ direction }) => ({
    transfers:
      direction === 'sent'
        ? [transfer({ direction: 'sent', from: 'account', state: 'returned' })]
        : [transfer({ transferId: 'trf_2', state: 'accepted' })],
    nextCursor: null,
  }))
  await open(<HistoryPage />)
  expect(screen.getByText('过时未收，已退回')).toBeTruthy()
  await choose(/收到的/)
  expect(screen.getByText('已接收')).toBeTruthy()
})

const PREMIUM = {
  premiumId: 'p_me:2027',
  insured: me,
  payer: me,
  year: 2027,
  amount: 40_000,
  paidAt: '2026-11-22T04:00:00.000Z',
  coversFrom: '2027-01-01',
  coversTo: '2027-12-31',
}

test('a premium is paid for any close relative, also by who may not grant', async () => {
  answer('listPremiums', () => ({ premiums: [] }))
  refuse('checkGrant', 'AID_GRANTOR_UNINSURED', { standing: '欠费' })
  await open(<PremiumPage />)
  await choose(/另一位近亲属/)
  expect(screen.getByRole('button', { name: /家人是您的/ })).toBeTruthy()
})

test('without network the premiums of before are shown, and of when they are', async () => {
  answer('listPremiums', () => ({ premiums: [PREMIUM] }))
  const { unmount } = await open(<PremiumPage />)
  unmount()
  forgetLoaded()
  silence('listPremiums')
  await open(<PremiumPage />)
  expect(screen.getByText(/现在没有网络。看到的是/)).toBeTruthy()
  expect(screen.getByText('我 2027 年')).toBeTruthy()
})

test('a premium: who, which year and what it covers, out of whose money, then it is paid', async () => {
  const offer = {
    year: 2027,
    amount: 40_000,
    coversFrom: '2027-01-01',
    coversTo: '2027-12-31',
    retroactive: false,
  }
  let paid = false
  answer('checkGrant', () => ({ relations: [] }) as never)
  answer('listPremiums', () => ({ premiums: paid ? [PREMIUM] : [] }))
  answer('checkPremium', () => ({
    insured: me,
    offers: [{ ...offer, paid: paid ? PREMIUM : null }],
    account: null,
    wallet: 50_000,
  }))
  answer('payPremium', () => {
    paid = true
    return { premium: PREMIUM }
  })
  await open(<PremiumPage />)
  await choose(/我/)
  await press('看要缴多少')
  await press('缴 2027 年的费')
  expect(called()).not.toContain('payPremium')
  await press('确认缴费')
  expect(calls.find(({ name }) => name === 'payPremium')?.params).toMatchObject({
    year: 2027,
    amount: 40_000,
    from: 'wallet',
  })
  expect(screen.getByText('您已经缴了')).toBeTruthy()
  expect(screen.getByText('缴过的')).toBeTruthy()
})
