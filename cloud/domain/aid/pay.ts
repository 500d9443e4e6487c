import type { Fen } from '../../contract/values/fen'
import type { Buckets } from '../settlement/buckets'
import type { Compiled } from '../settlement/compile'
import type { Classified } from '../settlement/items'
import {
  type AidReason,
  type GrantOffer,
  type PayerLine,
  SELF,
  type SettlementInput,
} from '../settlement/types'
import { type Allocation, allocate, type PayingSource } from './allocate'
import { capLeft, shareable } from './available'
import { type Cells, cellSet, cellsOf } from './cells'
import { aidClosed, grantClosed } from './eligible'
import { drawLines } from './lines'
import { grantOrder } from './order'
import type { Payer } from './payer'
import { aidScope, coversBill, grantScope, ownScope, type Scope } from './scope'

export interface Payment {
  readonly lines: readonly PayerLine[]
  readonly aidNotUsed: readonly { readonly from: string; readonly reason: AidReason }[]
}

const ownPayer = (
  pocket: 'currentYear' | 'earlierYears' | 'pot' | 'wallet',
  available: Fen,
  scope: Scope,
): Payer => ({
  from: SELF,
  pocket,
  available,
  scope,
  purse: null,
})

function ownPayers(input: SettlementInput, policy: Compiled, paidFirst: Fen): Payer[] {
  if (!input.useAccount) return []
  const { accounts } = input
  const other = ownScope(input, policy, 'other')
  return [
    ownPayer('currentYear', accounts.currentYear - paidFirst, ownScope(input, policy, 'currentYear')),
    ownPayer('earlierYears', accounts.earlierYears, other),
    ownPayer('pot', accounts.pot, aidScope(input, policy)),
    ownPayer('wallet', accounts.wallet, other),
  ]
}

/** The grants that may pay, in the region's order, and why the others may not. */
function grantPayers(input: SettlementInput, policy: Compiled, notUsed: Map<string, AidReason>): Payer[] {
  const closed = input.grants.length > 0 ? aidClosed(input, policy) : null
  const { values } = policy
  const fund = values['grant.grantor.fund']?.value ?? 'all'
  const keep = values['grant.grantor.keepMin']?.value ?? 0
  const region = aidScope(input, policy)
  const ordered: {
    from: string
    order: number | null
    grantedOn: string | null
    balance: Fen
    payer: Payer
  }[] = []
  for (const grant of input.grants) {
    const reason = closed ?? grantClosed(grant, input, policy)
    if (reason !== null) {
      notUsed.set(grant.from, reason)
      continue
    }
    const purse = shareable(grant, fund)
    const balance = purse.currentYear + purse.earlierYears
    const free = Math.max(0, balance - keep)
    const cap = capLeft(grant.caps, values['grant.caps']?.value ?? [])
    if (free === 0) notUsed.set(grant.from, 'NO_BALANCE')
    else if (cap === 0) notUsed.set(grant.from, 'CAP_REACHED')
    const payer = payerOf(grant, Math.min(free, cap), purse, grantScope(region, grant))
    ordered.push({ from: grant.from, order: grant.order, grantedOn: grant.grantedOn, balance, payer })
  }
  const order = values['payment.grantOrder']?.value ?? 'filing'
  ordered.sort(grantOrder(order, values['payment.grantTieBreak']?.value ?? 'authTime'))
  return ordered.map((each) => each.payer)
}

const payerOf = (
  grant: GrantOffer,
  available: Fen,
  purse: NonNullable<Payer['purse']>,
  scope: Scope,
): Payer => ({
  from: grant.from,
  pocket: 'earlierYears',
  available,
  scope,
  purse,
})

const sumOf = (amounts: readonly Fen[] | undefined): Fen => {
  let sum = 0
  if (amounts) for (const amount of amounts) sum += amount
  return sum
}

/**
 * At most so many grantors may pay one bill (宁波: one). The first in order that can pay counts; one that in
 * the end pays nothing gives its place to the next.
 */
function allocateWithin(
  limit: number | null,
  payers: readonly Payer[],
  cells: Cells,
  sources: readonly PayingSource[],
) {
  if (limit === null) return { allocation: allocate(cells.amounts, sources), shut: new Set<number>() }
  const idle = new Set<number>()
  for (;;) {
    let places = limit
    const shut = new Set<number>()
    const open = sources.map((source, index) => {
      if (payers[index]?.purse === null || source.available === 0) return source
      if (!idle.has(index) && places > 0) {
        places -= 1
        return source
      }
      shut.add(index)
      return { ...source, available: 0 }
    })
    const allocation = allocate(cells.amounts, open)
    const wasted = open.findIndex(
      (source, index) =>
        payers[index]?.purse !== null && source.available > 0 && sumOf(allocation.paid[index]) === 0,
    )
    if (wasted < 0 || shut.size === idle.size) return { allocation, shut }
    idle.add(wasted)
  }
}

function noteIdle(
  payers: readonly Payer[],
  done: Allocation,
  shut: Set<number>,
  notUsed: Map<string, AidReason>,
) {
  const unpaid = sumOf(done.rest) > 0
  payers.forEach((payer, index) => {
    if (payer.purse === null || payer.available === 0 || sumOf(done.paid[index]) > 0) return
    notUsed.set(
      payer.from,
      shut.has(index) ? 'ANOTHER_GRANTOR_PAID' : unpaid ? 'NOTHING_IN_SCOPE' : 'NOTHING_LEFT_TO_PAY',
    )
  })
}

/**
 * 谁来付: own account, pot, wallet, grants in the region's order, cash. A region may put grants before one's
 * own (`ownFirst: no`). `paidFirst` was already taken from this year's account (杭州).
 */
export function payPerson(
  input: SettlementInput,
  policy: Compiled,
  bill: Classified,
  buckets: Buckets,
  paidFirst: Fen,
): Payment {
  const notUsed = new Map<string, AidReason>()
  const own = ownPayers(input, policy, paidFirst)
  const grants = grantPayers(input, policy, notUsed)
  const grantsFirst = policy.values['payment.ownFirst']?.value === 'no'
  const payers = grantsFirst ? [...grants, ...own] : [...own, ...grants]

  const byKind = payers.some((payer) => payer.available > 0 && !coversBill(payer.scope, bill))
  const cells = cellsOf(
    paidFirst > 0 ? { ...buckets, coinsurance: buckets.coinsurance - paidFirst } : buckets,
    bill,
    byKind,
  )
  const sources = payers.map((payer) => ({
    available: payer.available,
    scope: cellSet(cells, payer.scope.buckets, payer.scope.kinds),
  }))
  const limit = policy.values['payment.maxGrantorsPerSettlement']?.value ?? null
  const { allocation, shut } = allocateWithin(limit, payers, cells, sources)

  const lines: PayerLine[] = []
  if (paidFirst > 0)
    lines.push({ from: SELF, pocket: 'currentYear', bucket: 'coinsurance', amount: paidFirst })
  for (const [index, payer] of payers.entries()) drawLines(payer, allocation.paid[index] ?? [], cells, lines)
  const cash: Payer = {
    from: SELF,
    pocket: 'cash',
    available: 0,
    scope: aidScope(input, policy),
    purse: null,
  }
  drawLines(cash, allocation.rest, cells, lines)

  noteIdle(payers, allocation, shut, notUsed)
  return { lines, aidNotUsed: input.grants.flatMap((grant) => reasonOf(grant.from, notUsed)) }
}

function reasonOf(
  from: string,
  notUsed: ReadonlyMap<string, AidReason>,
): { from: string; reason: AidReason }[] {
  const reason = notUsed.get(from)
  return reason ? [{ from, reason }] : []
}
