import { loadPolicies } from '../../policy'
import { grant, openRules } from '../grant/testing/rules'
import { grantorChecks } from './grantorChecks'
import { pickGrant } from './pickGrant'
import { aid, line, mother } from './testing/facts'

const book = loadPolicies()
const balance = (fen: number) => ({ years: [{ creditYear: 2025, balance: fen }], pot: 0, wallet: 0 })

describe('a region of its own mind', () => {
  const told = (rules: object, of = aid({ grant: null, purse: balance(99_999) })) =>
    grantorChecks(of, mother, { ...openRules, ...rules }, book, '2026-06-01').map(line)

  it('without 共济', () => {
    expect(told({ enabled: false })).toContain('✗ aidOpen: 示例市没有开通家庭共济｜要等参保地开通。')
  })

  it('wants a balance before a grant is made, and not afterwards', () => {
    const low = '✗ grantorBalance: 您的余额不够授权｜'
    expect(told({ minBalance: 100_000 }).some((each) => each.startsWith(low))).toBe(true)
    expect(told({ minBalance: 99_999 })).toContain('✓ grantorBalance: 您的账户里有钱｜余额 999.99 元')
    expect(told({ minBalance: 100_000 }, aid({ purse: balance(99_999) }))).toContain(
      '✓ grantorBalance: 您的账户里有钱｜余额 999.99 元',
    )
  })

  it('names the balance that it wants', () => {
    expect(told({ minBalance: 100_000 }).join()).toContain('1,000.00')
  })

  it('shares within its area only', () => {
    const away = { ...mother, region: '990200', regionName: '另一市' }
    const areaOf = (area: 'pool' | 'province') =>
      grantorChecks(aid(), away, { ...openRules, area }, book, '2026-06-01')
        .map(line)
        .at(-1)
    expect(areaOf('province')).toBe('✓ area: 两地可以共济｜示例市和另一市')
    expect(areaOf('pool')).toBe(
      '✗ area: 两地之间不能直接共济｜您在示例市参保，妈妈在另一市参保。跨省可以用医保钱包转账。',
    )
  })
})

describe('the grant to speak of', () => {
  const made = (createdAt: number, over: Parameters<typeof grant>[2]) => ({
    data: { ...grant('a', 'b', over), createdAt },
  })
  const live2 = made(1, { order: 2 })
  const live1 = made(2, { order: 1 })
  const paused = made(3, { state: 'paused', order: 3 })
  const old = made(4, { state: 'revoked', order: 0 })
  const older = made(3, { state: 'ended', order: 1 })

  it.each([
    ['the first to pay of the live ones', [live2, old, live1], live1],
    ['a paused one before an ended one', [old, paused], paused],
    ['an active one in its order before a paused one', [paused, live2], live2],
    ['else the one made last', [older, old], old],
    ['else none', [], null],
  ])('%s', (_, grants, expected) => {
    expect(pickGrant(grants, '2026-06-01')).toBe(expected)
    expect(pickGrant([...grants].reverse(), '2026-06-01')).toBe(expected)
  })
})
