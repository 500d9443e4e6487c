import type { Functions, ParamsOf, ResultOf } from '../contract/functions'
import type { Scene } from './path'
import type { Counter, Relative } from './worldParts'

type Settle = Omit<ParamsOf<Functions['settle']>, 'requestId'>

/** A bill that has been quoted: what the cashier will send. */
export interface Quoted {
  readonly staff: string
  readonly settle: Settle
}

/** 血脂四项, class 甲, at prices that reach past the deductible and past one's own money. */
const PRICES = [3_000, 30_000, 60_000, 100_000, 150_000] as const

type Visit = ResultOf<Functions['openVisitByCard']>['visit']

/** Confirms a visit and quotes a bill; null when somebody was in the way. */
export async function quoteVisit(
  scene: Scene,
  staff: string,
  { visitId }: Visit,
  price?: number,
  count = 1,
): Promise<Quoted | null> {
  const { phone } = scene
  const confirmed = await phone.call(staff, 'registerVisit', {
    visitId,
    visitType: '11',
    identityConfirmed: true,
  })
  return confirmed.code === 'OK' ? quoteBill(scene, staff, visitId, price, count) : null
}

/** Quotes a bill of a confirmed visit, or of a stay that is being discharged; null when somebody was in the way. */
export async function quoteBill(
  { phone }: Scene,
  staff: string,
  visitId: string,
  price?: number,
  count = 1,
): Promise<Quoted | null> {
  const items = [{ code: 'F3012', count, price: price ?? phone.random.pick(PRICES) }]
  const bill = { visitId, items, useAccount: true, useAid: true }
  const quoted = await phone.call(staff, 'quoteSettlement', bill)
  if (quoted.code !== 'OK') return null
  const { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } = quoted.result.quote.amounts
  return { staff, settle: { ...bill, quoted: { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } } }
}

/** Opens a visit by ID card at a window of a hospital (the family's, unless another is given) and quotes a bill. */
export async function quoteByCard(
  scene: Scene,
  patient: Relative,
  price?: number,
  count = 1,
  at: Counter = scene.world,
): Promise<Quoted | null> {
  const { phone } = scene
  const staff = phone.random.pick(at.staff)
  const opened = await phone.call(staff, 'openVisitByCard', {
    terminalId: phone.random.pick(at.terminalIds),
    card: { type: '02', idNumber: patient.idNumber },
  })
  return opened.code === 'OK' ? quoteVisit(scene, staff, opened.result.visit, price, count) : null
}

/** How often a cashier presses again when the amounts have changed meanwhile. */
const MOST_QUOTES = 6

/** Settles; takes the fresh quote when the amounts have changed. Answers the settlement's id, or null. */
export async function settleQuoted({ phone }: Scene, { staff, settle }: Quoted): Promise<string | null> {
  let params = settle
  for (let quotes = 0; quotes < MOST_QUOTES; quotes += 1) {
    const answer = await phone.call(staff, 'settle', params)
    if (answer.code === 'OK') {
      const { settlementId } = answer.result.receipt
      if (settlementId === null) throw new Error('a settlement without an id')
      phone.memory.moved.add(settlementId)
      return settlementId
    }
    if (answer.code !== 'QUOTE_CHANGED') return null
    const fresh = (answer.details as { fresh: { amounts: Settle['quoted'] } }).fresh.amounts
    const { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } = fresh
    params = { ...params, quoted: { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } }
  }
  return null
}
