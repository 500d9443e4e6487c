import { randomUUID } from 'node:crypto'
import type { Functions, ParamsOf, ResultOf } from '../../cloud/contract/functions'
import type { Visit } from '../seed/seeder'
import { HttpConnection, resultOf } from './connection'
import type { Work } from './load'
import { callText } from './protocol'
import type { Site } from './site'

/** Three lines, 29.00 元: the fund, the daughter's account and cash pay, so that every part of a settlement is there. */
export const BILL = {
  items: [
    { code: 'F3012', count: 1, price: 1500 },
    { code: 'F3016', count: 1, price: 800 },
    { code: 'F3011', count: 2, price: 300 },
  ],
  useAccount: true,
  useAid: true,
}

type Quoted = ParamsOf<Functions['settle']>['quoted']
export type Quote = ResultOf<Functions['quoteSettlement']>['quote']

export const quotedOf = ({ amounts }: Quote): Quoted => ({
  totalFee: amounts.totalFee,
  fundPay: amounts.fundPay,
  ownAccountPay: amounts.ownAccountPay,
  mutualAidPay: amounts.mutualAidPay,
  cashPay: amounts.cashPay,
})

/** What the cashier of each visit would see: the same for all, since all families stand alike. */
async function learnQuote(site: Site): Promise<Quoted> {
  const [visit] = await site.host.ask({ do: 'visits', count: 1, counters: 1 })
  if (!visit) throw new Error('no visit to quote')
  const connection = await HttpConnection.open(site.host.port)
  const params = { ...BILL, visitId: visit.visitId }
  const answer = await connection.send(callText('quoteSettlement', params, visit.counter.token))
  connection.close()
  const { quote } = resultOf<{ quote: Quote }>(answer)
  if (quote.amounts.mutualAidPay === 0 || quote.amounts.fundPay === 0)
    throw new Error('the bill should be paid by fund and family, too')
  return quotedOf(quote)
}

/**
 * Settlements that wait: so many visits at so many counters, each request as it goes over the wire. The work is the
 * call `settle`, whole: session, request id, visit, rules, explanation, ledger, audit, notices, kept answer.
 */
export async function settlements(site: Site, count: number, counters: number): Promise<Work> {
  const quoted = await learnQuote(site)
  const visits = await site.host.ask({ do: 'visits', count, counters })
  const requests = visits.map(({ visitId, counter }: Visit) =>
    callText('settle', { ...BILL, visitId, quoted, requestId: randomUUID() }, counter.token),
  )
  let next = 0
  return async (connection) => {
    const request = requests[next++]
    if (request === undefined) return false
    const answer = await connection.send(request)
    if (answer.status !== 200) throw new Error(`a settlement was answered ${answer.status}: ${answer.text()}`)
    return true
  }
}
