import { loadPolicies } from '../../policy'
import { readCase, settleBill } from '../settlement'
import { warningsOf } from './warnings'

const book = loadPolicies()
const GRANT = { from: 'A', relation: '30', balance: 90_000 }
const CASE = {
  region: '990100',
  date: '2026-03-01',
  items: [{ price: 50_000 }],
  grants: [GRANT],
}

/** What the cashier is told of a case. */
function told(over: object): string[] {
  const read = readCase({ ...CASE, ...over }, '2026-03-01')
  if (!read.ok) throw new Error(`${read.fault.path}: ${read.fault.what}`)
  const settled = settleBill(read.value, book)
  if (!settled.ok) throw new Error(settled.refusal.code)
  return warningsOf(settled.value, read.value.grants, read.value)
}
const capped = (amount: number, used = 0) => ({
  grants: [{ ...GRANT, caps: [{ period: 'year', amount, used }] }],
})
const elsewhere = (otherPlace: string) => ({
  region: '110000',
  otherPlace,
  institution: { kind: 'hospital', level: '三级', region: '990100' },
  poolResult: { inScope: 50_000, fundPay: 10_000 },
})

describe('the cashier is told before it is too late', () => {
  it.each([
    ['nothing of a cap that is far away', capped(900_000), []],
    [
      'of a cap that this bill brings near its end',
      capped(60_000, 9_000),
      ['女儿的共济额度付完这一笔还剩 10.00 元。'],
    ],
    ['of a cap that is used up', capped(60_000, 60_000), ['女儿的共济额度用完了。']],
    [
      'of what no account pays',
      { items: [{ price: 50_000 }, { name: '鱼油', kind: 'supplement', class: '丙', price: 100 }] },
      ['鱼油不能用医保账户和共济支付，请付现金。'],
    ],
  ])('%s', (_, over, expected) => {
    expect(told(over)).toEqual(expected)
  })

  it('of care elsewhere that was not filed, and only of it', () => {
    const says = (otherPlace: string) => told(elsewhere(otherPlace)).some((text) => text.includes('异地备案'))
    expect([says('unfiled'), says('filed'), says('emergency')]).toEqual([true, false, false])
  })
})
